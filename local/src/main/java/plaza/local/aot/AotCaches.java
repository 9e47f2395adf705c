package plaza.local.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plaza.platform.servers.Fingerprint;
import plaza.platform.servers.Jvm;

/**
 * The start caches of one repository. Each is named after what it was made of: the jars with their times and sizes, the
 * JVM and its flags. So a stale one is never found, and one that the JVM refuses all the same is ignored by it.
 */
public record AotCaches(Path folder) {

    /** The place of the cache for a program, whether it is made already or not. */
    public AotCache of(String program, Jvm jvm, List<Path> jars) {
        List<String> made = jars.stream().map(AotCaches::describe).toList();
        String key = Runtime.version() + " " + jvm.java() + " " + jvm.flags() + " " + made;
        return new AotCache(program, folder.resolve(program + "-" + Fingerprint.of(key) + ".aot"));
    }

    private static String describe(Path jar) {
        try {
            return jar + ":" + Files.size(jar) + ":"
                    + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException absent) {
            return jar + ":absent";
        }
    }
}
