package plaza.perf.conversation;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import plaza.perf.Machine;

/** What is promised, what is due, and what people wait for in an archive of a year: all of it, or the parts named. */
public final class ConversationBench {

    private static final List<String> ALL = List.of("sla", "due", "archive");

    private static final int CONVERSATIONS = 1_000_000;

    private ConversationBench() {}

    /** Arguments: parts to be measured, none for all; and a number of conversations for the archive. */
    public static void main(String[] arguments) throws Exception {
        List<String> numbers =
                Stream.of(arguments).filter(each -> each.matches("\\d+")).toList();
        List<String> named =
                Stream.of(arguments).filter(each -> !numbers.contains(each)).toList();
        List<String> wanted = named.isEmpty() ? ALL : named;
        int conversations = numbers.isEmpty() ? CONVERSATIONS : Integer.parseInt(numbers.getFirst());
        if (!ALL.containsAll(wanted)) {
            System.out.println("parts of this measurement: " + String.join(" ", ALL));
            System.exit(2);
        }
        System.out.println(Machine.describe());
        for (String part : wanted) {
            switch (part) {
                case "sla" -> SlaBenchmark.measure();
                case "due" -> Due.run();
                case "archive" -> archive(conversations);
                default -> throw new IllegalStateException(part);
            }
        }
        System.exit(0);
    }

    private static void archive(int conversations) throws Exception {
        try (Library library = Library.open();
                Connection database = library.connect()) {
            long began = System.nanoTime();
            long messages = Archive.load(library::connect, conversations);
            System.out.println();
            System.out.println("### An archive");
            System.out.println();
            System.out.println("%,d conversations, %,d messages, %,d MiB; loaded and indexed in %,d s"
                    .formatted(
                            conversations,
                            messages,
                            Library.number(database, "select pg_database_size(current_database()) / 1048576"),
                            Duration.ofNanos(System.nanoTime() - began).toSeconds()));
            System.out.println();
            new Reading(library, conversations).run();
            new Applying(library, database, conversations).run();
        }
    }
}
