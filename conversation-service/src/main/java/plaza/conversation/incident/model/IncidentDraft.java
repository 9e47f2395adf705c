package plaza.conversation.incident.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident.
 *
 * @param brand slug
 * @param title as people speak of it among themselves
 * @param places how customers name where it is, such as a district; at least one
 * @param words how customers say what fails, such as {@code sin internet}; without any, a place is enough
 * @param product which of ours it hits; null where it is not said
 * @param expectedEnd when it should be over; null where nobody knows
 */
public record IncidentDraft(
        String brand,
        String title,
        List<String> places,
        List<String> words,
        @Nullable String product,
        Instant startedAt,
        @Nullable Instant expectedEnd) {

    /** The most places, and the most words. */
    public static final int MOST_SIGNS = 50;

    /** Copies what could change under it. */
    public IncidentDraft {
        places = List.copyOf(places);
        words = List.copyOf(words);
    }
}
