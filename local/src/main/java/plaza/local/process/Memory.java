package plaza.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Memory of processes as their proportional share (PSS): a page that several processes use counts for each of them in
 * equal parts, so that a sum counts it once.
 */
public record Memory(long kibibytes) {

    private static final long KIB_PER_MIB = 1024;
    private static final Path PROC = Path.of("/proc");

    /** Of a process and all its children; nothing where this system does not tell. */
    public static Memory ofTree(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants())
                .map(Memory::ofAlone)
                .toList());
    }

    /** Of a process without its children. */
    public static Memory ofAlone(ProcessHandle process) {
        return new Memory(read(PROC.resolve(Long.toString(process.pid())).resolve("smaps_rollup")));
    }

    /** Whether this system tells at all. */
    public static boolean isKnown() {
        return Files.isReadable(PROC.resolve("self/smaps_rollup"));
    }

    public static Memory sum(List<Memory> memories) {
        return new Memory(memories.stream().mapToLong(Memory::kibibytes).sum());
    }

    public long mebibytes() {
        return kibibytes / KIB_PER_MIB;
    }

    private static long read(Path rollup) {
        try {
            return parse(Files.readString(rollup)).orElse(0);
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    /** The line {@code Pss: 1234 kB} of the text that the kernel gives. */
    static OptionalLong parse(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
