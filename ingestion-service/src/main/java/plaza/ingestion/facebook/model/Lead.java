package plaza.ingestion.facebook.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;

/**
 * Somebody filled in a form of an advertisement. Who and what, only the Graph API tells, and we write it beside.
 *
 * @param page whose advertisement
 * @param id of the filled-in form
 * @param form which form
 * @param advertisement through which it came
 * @param at when
 * @param words what was filled in; null where it was not read
 * @param isCompletion true where it was told before without its words
 */
public record Lead(
        NetworkId page,
        @Nullable NetworkId id,
        @Nullable NetworkId form,
        @Nullable String advertisement,
        @Nullable Instant at,
        @Nullable String words,
        boolean isCompletion) {}
