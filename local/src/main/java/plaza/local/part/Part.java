package plaza.local.part;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One part of the platform: one process.
 *
 * @param name its name in progress lines, log files and environment variables
 * @param kind what it is
 * @param defaultPort the port on which it answers when nobody asks for another
 * @param after the parts that have to answer before it is started
 */
public record Part(String name, PartKind kind, int defaultPort, Set<String> after) {

    public Part {
        after = Set.copyOf(after);
    }

    static Part app(String name, int port, String database) {
        return new Part(
                name, new PartKind.App(name, Optional.of(database), "160m"), port, Set.of(Parts.POSTGRES, Parts.KAFKA));
    }

    static Part appAlone(String name, int port) {
        return new Part(name, new PartKind.App(name, Optional.empty(), "96m"), port, Set.of());
    }

    /** Another process of the same kind beside this one. */
    public Part replica(int number, int port) {
        return new Part(name + "-" + number, kind, port, after);
    }

    /** The environment variable that gives it another port. */
    public String portVariable() {
        return "PLAZA_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
