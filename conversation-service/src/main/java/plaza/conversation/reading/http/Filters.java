package plaza.conversation.reading.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.reading.model.Narrowing;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Cursor;

/** Reads what a list is narrowed to; a word that no conversation can ever have is told to the caller. */
final class Filters {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern AGENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final int USUAL_LIMIT = 50;
    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 100;

    private Filters() {}

    /**
     * The filter of these words.
     *
     * @param caller who {@code me} is
     */
    static CaseFilter filter(FilterWords words, AgentId caller) {
        return new CaseFilter(
                given(words.text).map(Filters::text),
                Stream.of(
                                given(words.site).map(Filters::site),
                                given(words.channel).map(Filters::channel),
                                given(words.turn).map(Filters::turn),
                                given(words.state).map(Filters::open),
                                given(words.owner).map(word -> owner(word, caller)),
                                given(words.customer).map(Filters::customer),
                                given(words.dueBefore).map(Filters::dueBefore),
                                given(words.publicEnding).map(Filters::missingEnding))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** How many are wanted; 50 where nothing is said. */
    static int limit(@Nullable String words) {
        return given(words).map(Filters::number).orElse(USUAL_LIMIT);
    }

    private static int number(String digits) {
        int number = DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > Cursor.HIGHEST_LIMIT) {
            throw CommonProblems.invalid("query/limit", "a limit is a number from 1 to " + Cursor.HIGHEST_LIMIT);
        }
        return number;
    }

    private static Narrowing owner(String word, AgentId caller) {
        if (!AGENT.matcher(word).matches()) {
            throw CommonProblems.invalid("query/owner", "an owner is me, nobody or the id of an agent");
        }
        return switch (word) {
            case "me" -> new Narrowing.OwnedBy(caller);
            case "nobody" -> new Narrowing.Unowned();
            default -> new Narrowing.OwnedBy(new AgentId(word));
        };
    }

    private static Narrowing customer(String id) {
        try {
            return new Narrowing.Of(new CustomerId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("query/customer", "a customer is our UUID of them");
        }
    }

    private static Narrowing open(String word) {
        if (!word.equals("open")) {
            throw CommonProblems.invalid("query/state", "a state to look for is open");
        }
        return new Narrowing.Open();
    }

    private static Narrowing dueBefore(String moment) {
        try {
            return new Narrowing.DueBefore(Instant.parse(moment));
        } catch (DateTimeException e) {
            throw CommonProblems.invalid("query/dueBefore", "a moment is written as 2026-11-30T14:00:00.000Z");
        }
    }

    private static Narrowing missingEnding(String word) {
        if (!word.equals("missing")) {
            throw CommonProblems.invalid("query/publicEnding", "a public ending to look for is missing");
        }
        return new Narrowing.WithoutPublicEnding();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Narrowing site(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw CommonProblems.invalid("query/site", "a site is a slug of lower-case letters, digits and hyphens");
        }
        return new Narrowing.OnSite(new Site(slug));
    }

    private static Narrowing channel(String word) {
        return Channel.findKnown(word)
                .map(Narrowing.OnChannel::new)
                .orElseThrow(() -> CommonProblems.invalid(
                        "query/channel", "a channel is one of " + String.join(", ", Channel.known())));
    }

    private static Narrowing turn(String word) {
        if (!Turn.LABELS.contains(word)) {
            throw CommonProblems.invalid("query/turn", "a turn is one of " + String.join(", ", Turn.LABELS));
        }
        return new Narrowing.InTurn(word);
    }

    private static String text(String words) {
        if (words.length() < SHORTEST_TEXT || words.length() > LONGEST_TEXT || words.indexOf('\0') >= 0) {
            throw CommonProblems.invalid(
                    "query/text", "a text to look for has " + SHORTEST_TEXT + " to " + LONGEST_TEXT + " characters");
        }
        return words;
    }
}
