package plaza.conversation.imports.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plaza.conversation.message.model.Kind;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.conversation.writing.model.Texts;

/** From the rows of one file to its cases. A row that is wrong is rejected by its line, and never costs the others. */
public final class SheetReader {

    /** Each message of a case is claimed while the case comes over, and claims are not without end. */
    public static final int MOST_MESSAGES = 500;

    private static final Instant EARLIEST = Instant.parse("2004-01-01T00:00:00Z");
    /** Clocks of others may run ahead of ours by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final String source;
    private final Instant now;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param source the name of where the cases come from, a word
     * @param now when they are brought over
     */
    public SheetReader(String source, Instant now) {
        this.source = source;
        this.now = now;
    }

    /** A row that breaks a rule. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Broken(String reason, String detail) {
            super(detail, null, false, false);
            this.reason = reason;
        }
    }

    /** What all rows of a case must agree in. */
    private record Head(String caseId, boolean open, AccountRef account, String customerId) {}

    /** What there is of a case, and what is wrong with it. */
    public Reading read(Sheet sheet) {
        List<Rejected> rejected = new ArrayList<>(sheet.unread());
        List<Row> good = new ArrayList<>();
        List<BroughtMessage> messages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Head head = null;
        for (Row row : sheet.rows()) {
            try {
                Head own = head(row);
                head = head == null ? own : agreeing(head, own);
                BroughtMessage message = message(row, own, messages.size());
                if (!ids.add(message.externalId())) {
                    throw new Broken("twice", "the same messageId stands in this case before");
                }
                messages.add(message);
                good.add(row);
            } catch (Broken broken) {
                rejected.add(new Rejected(row.line(), broken.reason, broken.getMessage()));
            }
        }
        Optional<BroughtCase> brought = Optional.empty();
        if (head != null && !messages.isEmpty()) {
            try {
                brought = Optional.of(brought(sheet, head, good, messages));
            } catch (Broken broken) {
                rejected.add(new Rejected(sheet.line(), broken.reason, broken.getMessage()));
            }
        }
        return new Reading(brought, rejected);
    }

    private BroughtCase brought(Sheet sheet, Head head, List<Row> rows, List<BroughtMessage> messages) {
        if (!seen.add(head.caseId())) {
            throw new Broken("scattered", "a case of this caseId stands above: the rows of a case follow each other");
        }
        if (messages.size() > MOST_MESSAGES) {
            throw new Broken("too-many-messages", "a case has at most " + MOST_MESSAGES + " messages");
        }
        BroughtMessage first = messages.stream()
                .filter(message -> message.direction() == Direction.INBOUND)
                .findFirst()
                .orElseThrow(() -> new Broken(
                        "no-customer-message",
                        "a case needs a message of the customer's; what only we said opens none"));
        Visibility visibility = visibility(first.kind());
        if (messages.stream().anyMatch(message -> visibility(message.kind()) != visibility)) {
            throw new Broken("two-threads", "public and private messages are two threads: bring them as two cases");
        }
        String root = first(rows, Field.ROOT_ID).orElse(first.externalId());
        return new BroughtCase(
                sheet.line(),
                head.caseId(),
                head.open(),
                head.account(),
                orderKey(head, visibility, root),
                visibility,
                new Person(head.customerId(), first(rows, Field.CUSTOMER_NAME).orElse(null)),
                messages,
                first(rows, Field.CLOSED_AT).map(this::closedAt).orElse(null),
                first(rows, Field.CLOSED_REASON).map(SheetReader::reason).orElse(BroughtCase.IMPORTED));
    }

    /** Exactly as ingestion keys what comes live (DESIGN 4.1). */
    private static OrderKey orderKey(Head head, Visibility visibility, String root) {
        String place = visibility == Visibility.PRIVATE ? head.customerId() : root;
        return new OrderKey(head.account().channel() + ":" + head.account().accountId() + ":" + place);
    }

    private Head head(Row row) {
        for (Field field : Field.neededInEachRow()) {
            present(row, field);
        }
        for (Field field : Field.values()) {
            row.find(field).ifPresent(value -> fits(field, value));
        }
        String channel = present(row, Field.CHANNEL);
        return new Head(
                present(row, Field.CASE_ID),
                isOpen(present(row, Field.STATE)),
                new AccountRef(
                        Channel.findKnown(channel)
                                .orElseThrow(() -> new Broken(
                                        "unknown-channel", "channel is one of " + String.join(", ", Channel.known()))),
                        present(row, Field.ACCOUNT_ID)),
                present(row, Field.CUSTOMER_ID));
    }

    private static Head agreeing(Head first, Head own) {
        if (!first.equals(own)) {
            throw new Broken(
                    "differs-from-case",
                    "state, channel, accountId and customerId are those of the first row of the case");
        }
        return first;
    }

    private BroughtMessage message(Row row, Head head, int position) {
        Kind kind = Kind.find(present(row, Field.KIND))
                .orElseThrow(() -> new Broken("unknown-kind", "kind is a word such as comment or direct_message"));
        String id = row.find(Field.MESSAGE_ID).orElse("import:" + source + ":" + head.caseId() + ":" + position);
        return new BroughtMessage(
                row.line(),
                id,
                kind,
                direction(present(row, Field.DIRECTION)),
                row.find(Field.PARENT_ID).orElse(null),
                row.find(Field.POST_ID).orElse(null),
                present(row, Field.TEXT),
                createdAt(present(row, Field.CREATED_AT)));
    }

    private Instant createdAt(String text) {
        Instant at = time("createdAt", text);
        if (at.isAfter(now.plus(AHEAD))) {
            throw new Broken("in-the-future", "createdAt lies in the future");
        }
        return at;
    }

    private Instant closedAt(String text) {
        return time("closedAt", text);
    }

    private static Instant time(String field, String text) {
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST)) {
                throw new Broken("not-a-time", field + " lies before " + EARLIEST);
            }
            return at;
        } catch (DateTimeException e) {
            throw new Broken("not-a-time", field + " is a time such as 2026-11-22T13:00:00Z or with an offset");
        }
    }

    private static boolean isOpen(String state) {
        return switch (state) {
            case "open" -> true;
            case "closed" -> false;
            default -> throw new Broken("unknown-state", "state is open or closed");
        };
    }

    private static Direction direction(String word) {
        return switch (word) {
            case "inbound" -> Direction.INBOUND;
            case "outbound" -> Direction.OUTBOUND;
            default -> throw new Broken("unknown-direction", "direction is inbound or outbound");
        };
    }

    private static Resolution reason(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new Broken("not-a-word", "closedReason is a word of lower-case letters, digits and hyphens");
        }
        return new Resolution(word);
    }

    private static Visibility visibility(Kind kind) {
        return switch (kind) {
            case DIRECT_MESSAGE, EMAIL, POSTBACK, REFERRAL, ORDER, LEAD, CALL -> Visibility.PRIVATE;
            case POST, COMMENT, MENTION, QUOTE, REVIEW -> Visibility.PUBLIC;
        };
    }

    private static Optional<String> first(List<Row> rows, Field field) {
        return rows.stream().flatMap(row -> row.find(field).stream()).findFirst();
    }

    private static String present(Row row, Field field) {
        return row.find(field).orElseThrow(() -> new Broken("incomplete", field.label() + " is missing"));
    }

    private static void fits(Field field, String value) {
        if (value.length() > field.longest()) {
            throw new Broken("too-long", field.label() + " has at most " + field.longest() + " characters");
        }
        if (!Texts.isText(value)) {
            throw new Broken("not-text", field.label() + " holds half a character, or character zero");
        }
    }
}
