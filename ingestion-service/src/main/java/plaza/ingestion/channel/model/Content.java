package plaza.ingestion.channel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param text as written, null where absent; in an edit null means unchanged
 * @param attachments in the order of the payload
 */
public record Content(@Nullable String text, List<Attachment> attachments) {

    /** Nothing said. */
    public static final Content NONE = new Content(null, List.of());

    public Content {
        attachments = List.copyOf(attachments);
    }
}
