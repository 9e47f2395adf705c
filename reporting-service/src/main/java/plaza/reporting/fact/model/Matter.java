package plaza.reporting.fact.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a fact speaks of.
 *
 * @param conversation null where it speaks of none
 * @param turn whose move it was; null where the fact names none
 */
public record Matter(@Nullable UUID conversation, @Nullable UUID turn) {

    /** No conversation at all. */
    public static final Matter NONE = new Matter(null, null);
}
