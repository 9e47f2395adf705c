package plaza.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure was measured on. */
public final class Machine {

    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    /** One line. */
    public static String describe() {
        return "%d cores of %s, %s, %s %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value(CPUS, "model name"),
                        value(MEMORY, "MemTotal"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String value(Path file, String key) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("an unknown " + key);
        } catch (IOException e) {
            return "an unknown " + key;
        }
    }
}
