package plaza.simulator.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody writes.
 *
 * @param in the post, comment or message it answers; empty where it stands by itself
 * @param chosenId the id it shall get; empty lets the network number it
 * @param at when the network says it was written
 */
public record Writing(
        Person author,
        String text,
        Optional<ExternalId> in,
        Optional<ExternalId> chosenId,
        Instant at,
        boolean isPrivate,
        List<Attachment> attachments) {
    public Writing {
        attachments = List.copyOf(attachments);
    }

    public Writing(
            Person author,
            String text,
            Optional<ExternalId> in,
            Optional<ExternalId> chosenId,
            Instant at,
            boolean isPrivate) {
        this(author, text, in, chosenId, at, isPrivate, List.of());
    }
}
