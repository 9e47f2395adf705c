package plaza.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What becomes of a reply by what the network answers, on each way that a reply can take. A cell says {@code stands} (at
 * once, or after it was looked for), {@code waits} (held, then stands), {@code repaired} (the network takes another token: held
 * until the account has it, then stands), the reason with which it returns to its agent, or {@code -} where the last column says why not.
 *
 * <p>Not here, because no reply of theirs is at stake: faults of webhooks ({@code wrong-signature}, {@code old-secret},
 * {@code drop}); and {@code delay-before} beyond the time in which a network answers, which takes real seconds, while the
 * certainty that a reply is absent is reached on the movable clock.
 */
final class FaultMatrix {

    private static final String TABLE = """
            fault               | facebook-comment | messenger             | instagram-comment | instagram-private     | whatsapp              | left out because
            190                 | repaired         | repaired              | repaired          | repaired              | repaired              |
            4                   | waits            | waits                 | waits             | waits                 | waits                 |
            613                 | waits            | waits                 | -                 | waits                 | -                     | a custom limit of Facebook's API; one is enough for Instagram
            32                  | waits            | -                     | -                 | -                     | -                     | the limit of a page's public calls
            80001               | waits            | -                     | -                 | -                     | -                     | the limit of pages
            80006               | -                | waits                 | -                 | -                     | -                     | the limit of Messenger
            80002               | -                | -                     | waits             | waits                 | -                     | the limit of Instagram
            80007               | -                | -                     | -                 | -                     | waits                 | the limit of a business account
            130429              | -                | -                     | -                 | -                     | waits                 | WhatsApp's own
            131048              | -                | -                     | -                 | -                     | waits                 | WhatsApp's own
            131056              | -                | -                     | -                 | -                     | waits                 | WhatsApp's own
            131031              | -                | -                     | -                 | -                     | waits                 | WhatsApp's own
            368                 | waits            | -                     | waits             | -                     | -                     | it pauses the account, by whichever way it came
            http-429            | waits            | waits                 | waits             | waits                 | waits                 |
            html-502            | stands           | stands                | stands            | stands                | not-confirmed         |
            close-before-answer | stands           | stands                | stands            | stands                | not-confirmed         |
            error-late-in-body  | stands           | stands                | stands            | stands                | not-confirmed         |
            2                   | stands           | stands                | stands            | stands                | not-confirmed         |
            publish-then-close  | stands           | stands                | stands            | stands                | stands                |
            accept-then-500     | stands           | stands                | stands            | stands                | stands                |
            duplicate-id        | stands           | stands                | stands            | stands                | stands                |
            delay:PT11S         | stands           | stands                | stands            | stands                | stands                |
            100/33              | target-gone      | -                     | target-gone       | -                     | -                     | in private nothing is there that could be gone
            100                 | bad-input        | bad-input             | bad-input         | bad-input             | bad-input             |
            10                  | not-permitted    | -                     | not-permitted     | -                     | -                     | in private it comes with a subcode
            10/2018278          | -                | outside-window        | -                 | -                     | -                     | Messenger's window
            10/2534022          | -                | -                     | -                 | outside-window        | -                     | Instagram's window
            131047              | -                | -                     | -                 | -                     | outside-window        | WhatsApp's window
            100/2018001         | -                | recipient-unreachable | -                 | recipient-unreachable | -                     | only in private there is a recipient; WhatsApp has 131026
            551                 | -                | recipient-unreachable | -                 | recipient-unreachable | -                     | the same
            131026              | -                | -                     | -                 | -                     | recipient-unreachable | WhatsApp's own
            failed-status:131026| -                | -                     | -                 | -                     | recipient-unreachable | only WhatsApp takes a message first and fails it later
            100/2018276         | -                | not-configured        | -                 | not-configured        | -                     | HUMAN_AGENT exists in these two
            132001              | -                | -                     | -                 | -                     | not-configured        | WhatsApp's templates
            1200                | -                | stands                | -                 | stands                | -                     | of the Send API only
            """;

    private static final String NEVER = "-";

    private FaultMatrix() {}

    /** One fault on one way. */
    record Cell(Way way, String fault, String ending) {

        boolean isLimit() {
            return ending.equals("waits");
        }

        boolean needsRepair() {
            return ending.equals("repaired");
        }

        /** True where the id of the answer before comes again: then one after the other, so that it is known whose it is. */
        boolean repeatsAnId() {
            return fault.equals("duplicate-id");
        }

        /** True where the network takes it, and tells afterwards that it did not arrive: it is undelivered, not refused. */
        boolean failsLater() {
            return fault.startsWith("failed-status");
        }

        /** True where WhatsApp cannot be asked, so that time alone tells. */
        boolean isNeverConfirmed() {
            return ending.equals("not-confirmed");
        }

        boolean standsInTheEnd() {
            return isLimit() || needsRepair() || ending.equals("stands");
        }

        @Override
        public String toString() {
            return way.label() + " × " + fault + ": " + ending;
        }
    }

    /** A way that a reply can take. */
    enum Way {
        FACEBOOK_COMMENT("facebook", "comment", "100000000000001"),
        MESSENGER("facebook", "message", "100000000000001"),
        INSTAGRAM_COMMENT("instagram", "comment", "17840000000000001"),
        INSTAGRAM_PRIVATE("instagram", "message", "17840000000000001"),
        WHATSAPP("whatsapp", "message", "200000000000001");

        private final String channel;
        private final String operation;
        private final String account;

        Way(String channel, String operation, String account) {
            this.channel = channel;
            this.operation = operation;
            this.account = account;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String channel() {
            return channel;
        }

        String operation() {
            return operation;
        }

        /** The network's id of the demo's account. */
        String account() {
            return account;
        }

        boolean isPrivate() {
            return operation.equals("message");
        }
    }

    /** All cells that are not left out. */
    static List<Cell> cells() {
        return TABLE.lines().skip(1).flatMap(FaultMatrix::cells).toList();
    }

    private static Stream<Cell> cells(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        List<Cell> cells = new ArrayList<>();
        for (Way way : Way.values()) {
            cells.add(new Cell(way, columns.getFirst(), columns.get(way.ordinal() + 1)));
        }
        if (cells.stream().anyMatch(cell -> cell.ending().equals(NEVER))
                == columns.getLast().isEmpty()) {
            throw new IllegalStateException("what is left out has a reason, and nothing else has: " + line);
        }
        return cells.stream().filter(cell -> !cell.ending().equals(NEVER));
    }
}
