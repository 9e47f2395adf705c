package plaza.perf.ingest;

import java.util.List;
import plaza.perf.Machine;

/** How webhooks are taken and understood, a burst of them, and replies under a limit: all of it, or the parts named. */
public final class IngestBench {

    private static final List<String> ALL = List.of("accept", "mapping", "burst", "limit");

    private IngestBench() {}

    /** Arguments: parts to be measured; none for all. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
        if (!ALL.containsAll(wanted)) {
            Say.line("parts of this measurement: " + String.join(" ", ALL));
            System.exit(2);
        }
        Say.line(Machine.describe());
        for (String part : wanted) {
            switch (part) {
                case "accept" -> Accepting.run();
                case "mapping" -> MappingBenchmark.measure();
                case "burst" -> Burst.run();
                case "limit" -> Limited.run();
                default -> throw new IllegalStateException(part);
            }
        }
        System.exit(0);
    }
}
