package plaza.conversation.reading.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.CaseFilter;
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
    static CaseFilter filter(
            AgentId caller,
            @Nullable String site,
            @Nullable String channel,
            @Nullable String turn,
            @Nullable String text,
            @Nullable String owner,
            @Nullable String customer,
            @Nullable String publicEnding) {
        return new CaseFilter(
                given(site).map(Filters::site),
                given(channel).map(Filters::channel),
                given(turn).map(Filters::turn),
                given(text).map(Filters::text),
                given(owner).map(word -> owner(word, caller)),
                given(customer).map(Filters::customer),
                given(publicEnding).map(Filters::isMissing).orElse(false));
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

    private static AgentId owner(String word, AgentId caller) {
        if (!word.equals("me")) {
            throw CommonProblems.invalid("query/owner", "an owner is me");
        }
        return caller;
    }

    private static CustomerId customer(String id) {
        try {
            return new CustomerId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("query/customer", "a customer is our UUID of them");
        }
    }

    private static boolean isMissing(String word) {
        if (!word.equals("missing")) {
            throw CommonProblems.invalid("query/publicEnding", "a public ending to look for is missing");
        }
        return true;
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Site site(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw CommonProblems.invalid("query/site", "a site is a slug of lower-case letters, digits and hyphens");
        }
        return new Site(slug);
    }

    private static Channel channel(String word) {
        return Channel.findKnown(word)
                .orElseThrow(() -> CommonProblems.invalid(
                        "query/channel", "a channel is one of " + String.join(", ", Channel.known())));
    }

    private static String turn(String word) {
        if (!Turn.LABELS.contains(word)) {
            throw CommonProblems.invalid("query/turn", "a turn is one of " + String.join(", ", Turn.LABELS));
        }
        return word;
    }

    private static String text(String words) {
        if (words.length() < SHORTEST_TEXT || words.length() > LONGEST_TEXT || words.indexOf('\0') >= 0) {
            throw CommonProblems.invalid(
                    "query/text", "a text to look for has " + SHORTEST_TEXT + " to " + LONGEST_TEXT + " characters");
        }
        return words;
    }
}
