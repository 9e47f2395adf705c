package plaza.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process as it is written down, so that another run can find it again and cannot take a stranger for it who was given
 * the same process id later.
 *
 * @param name what it is
 * @param pid its process id
 * @param started when it was started
 * @param port where it answers; 0 when it does not
 * @param executable the program that it runs
 */
public record ProcessRecord(String name, long pid, Instant started, int port, Path executable) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,10}) (\\d{1,15}) (\\d{1,5}) (.+)");

    /** The system counts starts in ticks since a boot whose time it knows to the second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** Writes down a living process. */
    public static ProcessRecord of(String name, ProcessHandle process, int port, Path executable) {
        return new ProcessRecord(
                name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH), port, executable);
    }

    /** The process, when it is still there and still the same. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        boolean sameStart = process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
        boolean sameProgram = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().equals(executable.getFileName()))
                .orElse(false);
        return sameStart && sameProgram;
    }

    String toLine() {
        return pid + " " + started.toEpochMilli() + " " + port + " " + executable;
    }

    static Optional<ProcessRecord> parse(String name, String line) {
        Matcher words = LINE.matcher(line.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ProcessRecord(
                name,
                Long.parseLong(words.group(1)),
                Instant.ofEpochMilli(Long.parseLong(words.group(2))),
                Integer.parseInt(words.group(3)),
                Path.of(words.group(4))));
    }
}
