package plaza.platform.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a JVM of this machine is started: which one, and with which flags.
 *
 * @param java the program
 * @param flags its flags, such as the size of the heap
 * @param prefix programs before it that replace themselves by it, such as {@code nice}; mostly none
 */
public record Jvm(Path java, List<String> flags, List<String> prefix) {

    public Jvm {
        flags = List.copyOf(flags);
        prefix = List.copyOf(prefix);
    }

    /** The JVM that runs this code, with flags for a small process that has to start quickly. */
    public static Jvm small(String heap) {
        return enduring(heap).with(List.of("-XX:TieredStopAtLevel=1"));
    }

    /** The JVM that runs this code, with flags for a process that works for long: it compiles all that is hot. */
    public static Jvm enduring(String heap) {
        return new Jvm(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of(
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8"),
                List.of());
    }

    /** The same with more flags. */
    public Jvm with(List<String> more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(more);
        return new Jvm(java, all, prefix);
    }

    /** The same behind other programs. */
    public Jvm behind(List<String> programs) {
        return new Jvm(java, flags, programs);
    }

    /** The whole command line after the program. */
    public List<String> arguments(List<String> program, List<String> arguments) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(program);
        all.addAll(arguments);
        return all;
    }
}
