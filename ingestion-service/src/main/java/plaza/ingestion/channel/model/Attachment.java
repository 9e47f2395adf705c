package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * A thing that came with the text.
 *
 * @param type open text: image, video, link
 * @param id the network's id of it, where told
 * @param url where the network serves it; such addresses expire
 */
public record Attachment(
        String type, @Nullable NetworkId id, @Nullable String url) {

    /** Text that tells this attachment from another one, for digests. */
    String fingerprint() {
        return type + '\u001f' + (id == null ? "" : id.value()) + '\u001f' + (url == null ? "" : url);
    }
}
