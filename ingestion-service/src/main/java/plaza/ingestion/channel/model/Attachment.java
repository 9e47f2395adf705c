package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * A thing that came with the text.
 *
 * @param type open text: image, video, audio, voice, file, sticker, location, contact, product, link, story, unsupported …
 * @param id the network's id of it, where told
 * @param url where it is: an address of the network, which expires, or {@code geo:} (RFC 5870) and {@code tel:}
 * @param name what it is called: a file, a place, a person, a product
 * @param mime its media type, where told
 */
public record Attachment(
        String type,
        @Nullable NetworkId id,
        @Nullable String url,
        @Nullable String name,
        @Nullable String mime) {

    /** A thing of which only id and place are known. */
    public Attachment(String type, @Nullable NetworkId id, @Nullable String url) {
        this(type, id, url, null, null);
    }

    /** Text that tells this attachment from another one, for digests; ids that were published hang on it. */
    String fingerprint() {
        return type + '\u001f' + (id == null ? "" : id.value()) + '\u001f' + (url == null ? "" : url);
    }
}
