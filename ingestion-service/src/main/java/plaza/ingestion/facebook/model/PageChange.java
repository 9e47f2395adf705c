package plaza.ingestion.facebook.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;

/**
 * One element of {@code entry[].changes[]}, as Facebook tells it.
 *
 * @param page {@code entry.id}
 * @param sentAt {@code entry.time}: when the change happened, for everything but a creation
 * @param field which webhook field
 * @param item {@code value.item}, as told
 * @param verb {@code value.verb}, as told
 * @param ids of the things concerned
 * @param from who wrote or acted, whatever the API version calls it; null for privacy
 * @param content text and media as told
 * @param createdTime {@code value.created_time}; of the creation for add, of the action for hide and unhide
 * @param published {@code value.published}; false is scheduled or kept back
 * @param postPublished {@code value.post.is_published}; false also for the dark posts of advertisements
 * @param reaction {@code value.reaction_type}
 */
public record PageChange(
        NetworkId page,
        @Nullable Instant sentAt,
        FeedField field,
        @Nullable String item,
        @Nullable String verb,
        FeedIds ids,
        @Nullable Person from,
        Content content,
        @Nullable Instant createdTime,
        @Nullable Boolean published,
        @Nullable Boolean postPublished,
        @Nullable String reaction) {}
