package plaza.perf.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What customers of a telco write, as far as a search sees it: some three hundred words that everybody uses, the frequent
 * ones more often; sixty thousand that few use, made of syllables; and numbers, most of which stand once.
 */
final class Words {

    private static final double COMMON = 0.65;
    private static final double RARE = 0.95;
    private static final int RARE_WORDS = 60_000;
    private static final int NUMBERS = 2_000_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 22;

    private static final List<String> SYLLABLES = List.of(
            "ba", "be", "bi", "bo", "bu", "ca", "co", "cu", "da", "de", "di", "do", "fa", "fe", "fi", "fo", "ga", "go",
            "gu", "la", "le", "li", "lo", "lu", "ma", "me", "mi", "mo", "mu", "na", "ne", "ni", "no", "pa", "pe", "pi",
            "po", "ra", "re", "ri", "ro", "ru", "sa", "se", "si", "so", "su", "ta", "te", "ti", "to", "tu", "va", "ve",
            "vi", "vo", "za", "zo", "cha", "llo", "que", "gui", "tra", "bri", "plo", "cre");

    private final List<String> common = List.of(resource("words.txt").split("\\s+"));

    /** The published questions: one a line. */
    static List<String> questions() {
        return resource("queries.txt").lines().toList();
    }

    /** A message. */
    String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        int length = SHORTEST + random.nextInt(LONGEST);
        for (int number = 0; number < length; number++) {
            sentence.append(number == 0 ? "" : " ").append(word(random));
        }
        return sentence.toString();
    }

    private String word(Random random) {
        double kind = random.nextDouble();
        if (kind < COMMON) {
            return common.get(rank(random, 1, common.size()) - 1);
        }
        return kind < RARE ? rare(rank(random, common.size(), RARE_WORDS)) : Integer.toString(rank(random, 1, NUMBERS));
    }

    /** Of words, each is as often as its place in the order is low (Zipf). */
    private static int rank(Random random, int first, int last) {
        return (int) (first * Math.pow((last + 1.0) / first, random.nextDouble()));
    }

    /** No ending that a Spanish stemmer knows, so that each stays a word of its own. */
    private static String rare(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank;
        for (int syllable = 0; syllable < 4; syllable++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.append('x').toString();
    }

    private static String resource(String name) {
        try (InputStream resource = Words.class.getResourceAsStream("/plaza/perf/conversation/" + name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
