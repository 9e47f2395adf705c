package plaza.conversation.incident.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells by what a customer said whether an incident hits them: they name a place of it, and one of the words for what
 * fails where there are any. Whole words count; case and accents do not.
 */
public final class Recognition {

    private final List<String> places;
    private final List<String> words;

    private Recognition(List<String> places, List<String> words) {
        this.places = places;
        this.words = words;
    }

    /** The recognition of that incident. */
    public static Recognition of(IncidentDraft incident) {
        return new Recognition(incident.places(), incident.words());
    }

    /** The signs that stand in these texts, as the incident has them; empty where they tell of something else. */
    public Optional<List<String>> in(Collection<String> texts) {
        List<String> said = texts.stream().map(text -> " " + plain(text) + " ").toList();
        List<String> placed = among(places, said);
        List<String> worded = among(words, said);
        boolean isIt = !placed.isEmpty() && (words.isEmpty() || !worded.isEmpty());
        return isIt
                ? Optional.of(Stream.concat(placed.stream(), worded.stream()).toList())
                : Optional.empty();
    }

    /** A text in lower case without accents, its words apart by one blank. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> among(List<String> signs, List<String> said) {
        return signs.stream()
                .filter(sign -> said.stream().anyMatch(text -> text.contains(" " + plain(sign) + " ")))
                .toList();
    }
}
