package plaza.conversation.promise.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which policy holds for a case, and why no other does.
 *
 * @param considered all that are enabled, the heaviest first
 */
public record Choice(Policy policy, Promised promised, List<Considered> considered) {

    /** Copies what could change under it. */
    public Choice {
        considered = List.copyOf(considered);
    }

    /**
     * One policy.
     *
     * @param mismatch what it asks and the case is not; null where it would hold
     * @param chosen true for the one that does
     */
    public record Considered(Policy policy, @Nullable Trait mismatch, boolean chosen) {}
}
