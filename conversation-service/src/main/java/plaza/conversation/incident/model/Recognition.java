package plaza.conversation.incident.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by what a customer said whether an incident hits them: they name a place of it, and one of the words for what
 * fails where there are any. Whole words count; case and accents do not.
 */
public final class Recognition {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Sign> places;
    private final List<Sign> words;

    private Recognition(List<Sign> places, List<Sign> words) {
        this.places = places;
        this.words = words;
    }

    /** A sign as the incident has it, and as it is looked for. */
    private record Sign(String written, String plain) {

        static List<Sign> of(List<String> written) {
            return written.stream()
                    .map(each -> new Sign(each, " " + Recognition.plain(each) + " "))
                    .toList();
        }
    }

    /** The recognition of that incident. */
    public static Recognition of(IncidentDraft incident) {
        return new Recognition(Sign.of(incident.places()), Sign.of(incident.words()));
    }

    /** The signs that stand in these texts, as the incident has them; empty where they tell of something else. */
    public Optional<List<String>> in(Collection<String> texts) {
        List<String> said = texts.stream().map(text -> " " + plain(text) + " ").toList();
        List<String> placed = among(places, said);
        List<String> worded = placed.isEmpty() ? List.of() : among(words, said);
        boolean isIt = !placed.isEmpty() && (words.isEmpty() || !worded.isEmpty());
        return isIt
                ? Optional.of(Stream.concat(placed.stream(), worded.stream()).toList())
                : Optional.empty();
    }

    /** A text in lower case without accents, its words apart by one blank. */
    public static String plain(String text) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static List<String> among(List<Sign> signs, List<String> said) {
        return signs.stream()
                .filter(sign -> said.stream().anyMatch(text -> text.contains(sign.plain())))
                .map(Sign::written)
                .toList();
    }
}
