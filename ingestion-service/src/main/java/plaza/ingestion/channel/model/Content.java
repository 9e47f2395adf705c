package plaza.ingestion.channel.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param text as written, null where absent; in an edit null means unchanged
 * @param attachments in the order of the payload
 * @param details what the network tells beside
 */
public record Content(@Nullable String text, List<Attachment> attachments, Map<Detail, String> details) {

    /** Nothing said. */
    public static final Content NONE = new Content(null, List.of());

    public Content {
        attachments = List.copyOf(attachments);
        EnumMap<Detail, String> copy = new EnumMap<>(Detail.class);
        copy.putAll(details);
        details = Collections.unmodifiableMap(copy);
    }

    /** Words and things alone. */
    public Content(@Nullable String text, List<Attachment> attachments) {
        this(text, attachments, Map.of());
    }

    /** Nothing said, only told beside. */
    public static Content of(Map<Detail, String> details) {
        return new Content(null, List.of(), details);
    }
}
