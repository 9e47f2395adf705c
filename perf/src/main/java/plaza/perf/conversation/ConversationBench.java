package plaza.perf.conversation;

import java.util.List;
import plaza.perf.Machine;

/** What is promised and what is due: all of it, or the parts named. */
public final class ConversationBench {

    private static final List<String> ALL = List.of("sla", "due");

    private ConversationBench() {}

    /** Arguments: parts to be measured; none for all. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
        if (!ALL.containsAll(wanted)) {
            System.out.println("parts of this measurement: " + String.join(" ", ALL));
            System.exit(2);
        }
        System.out.println(Machine.describe());
        for (String part : wanted) {
            switch (part) {
                case "sla" -> SlaBenchmark.measure();
                case "due" -> Due.run();
                default -> throw new IllegalStateException(part);
            }
        }
        System.exit(0);
    }
}
