package plaza.platform.servers;

import java.util.List;

/** How a child gets a session of its own, by what this machine has. */
public final class OwnSession {

    private OwnSession() {}

    /** Words to put before a command; they keep the process id. Empty where the machine has neither program. */
    public static List<String> prefix() {
        if (Programs.find("setsid").isPresent()) {
            return List.of("setsid");
        }
        if (Programs.find("perl").isPresent()) {
            return List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!");
        }
        return List.of();
    }
}
