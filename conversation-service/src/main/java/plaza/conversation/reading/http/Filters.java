package plaza.conversation.reading.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.web.CommonProblems;

/** Reads what a list is narrowed to; a word that no conversation can ever have is told to the caller. */
final class Filters {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 100;

    private Filters() {}

    static CaseFilter filter(
            @Nullable String site, @Nullable String channel, @Nullable String turn, @Nullable String text) {
        return new CaseFilter(
                given(site).map(Filters::site),
                given(channel).map(Filters::channel),
                given(turn).map(Filters::turn),
                given(text).map(Filters::text));
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
