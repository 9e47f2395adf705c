package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote, and who acted when that is not the same: the page that hides a comment is its actor, never its author.
 *
 * @param author null where the network does not tell
 * @param actor null where nobody but the author acted
 */
public record People(@Nullable Person author, @Nullable Person actor) {

    /** Somebody wrote. */
    public static People author(@Nullable Person author) {
        return new People(author, null);
    }

    /** Somebody did something to what another may have written. */
    public static People actor(@Nullable Person actor) {
        return new People(null, actor);
    }
}
