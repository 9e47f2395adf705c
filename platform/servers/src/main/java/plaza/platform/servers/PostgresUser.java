package plaza.platform.servers;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the caller is root, its programs are put behind another that makes them
 * somebody else and then replaces itself by them.
 */
final class PostgresUser {

    /** A user namespace without a mapping: nobody to themselves, and still the owner of root's files. */
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    /** Where a container forbids namespaces: user nobody who may reach folders that only root may enter. */
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private PostgresUser() {}

    /** Words to put before each program of PostgreSQL; they keep the process id. */
    static List<String> prefix() throws IOException, InterruptedException {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        for (List<String> candidate : List.of(NAMESPACE, NOBODY)) {
            if (works(candidate)) {
                return candidate;
            }
        }
        throw new IOException("PostgreSQL does not run as root, and neither unshare --user nor setpriv works here;"
                + " run as another user");
    }

    private static boolean works(List<String> prefix) throws IOException, InterruptedException {
        if (Programs.find(prefix.getFirst()).isEmpty()) {
            return false;
        }
        List<String> line = new ArrayList<>(prefix);
        line.add("true");
        return new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
