package plaza.ingestion.instagram.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;

/**
 * A comment or a mention, as Instagram tells it: of a mention, only where it stands.
 *
 * @param account {@code entry.id}
 * @param comment the comment's id; null where a caption mentions us
 * @param media the picture or video below which, or in whose caption, it stands
 * @param parent the comment that is answered
 * @param from who wrote, null where Instagram does not tell
 * @param self true where Instagram itself says that our account wrote
 * @param content text
 * @param at when it was written, else when the webhook was sent
 * @param isCompletion true where it was told before without its words
 */
public record InstagramWords(
        NetworkId account,
        @Nullable NetworkId comment,
        @Nullable NetworkId media,
        @Nullable NetworkId parent,
        @Nullable Person from,
        boolean self,
        Content content,
        @Nullable Instant at,
        boolean isCompletion) {}
