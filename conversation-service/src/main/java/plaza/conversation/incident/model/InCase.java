package plaza.conversation.incident.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it concerns one case.
 *
 * @param evidence the signs by which it is suggested; none where somebody or the rule said so before
 * @param toTell the fact that the customer was not told yet; null where there is none
 */
public record InCase(
        Incident incident,
        Standing standing,
        List<String> evidence,
        @Nullable Fact toTell) {

    /** Copies what could change under it. */
    public InCase {
        evidence = List.copyOf(evidence);
    }
}
