package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is spoken: in the square, in private, or first there and then here. A function of the set of its messages,
 * replies and closings, as all of a {@link Digest}.
 *
 * @param lastInPublic when the customer last said something in public that still stands; null where nothing does
 * @param waitsInPublic true where such words wait for an answer
 * @param lastInPrivate when the customer last said something in private; null where they never did
 * @param invitedAt when a private answer of ours to public words last appeared on the network; null where none did
 * @param endedAt when we last said in public how it ended, or said why we do not; null where neither was done
 */
public record Sides(
        @Nullable Instant lastInPublic,
        boolean waitsInPublic,
        @Nullable Instant lastInPrivate,
        @Nullable Instant invitedAt,
        @Nullable Instant endedAt) {

    /** Nothing is known to be public or private. */
    public static final Sides NONE = new Sides(null, false, null, null, null);

    /** Where a case stands in which nobody waits for us. */
    public enum Room {
        /** Where it began. */
        AS_BEGUN,
        /** The customer was invited to private and did not come yet: no window is open there. */
        INVITED,
        /** The customer came along from the square. */
        PRIVATE
    }

    /** Where it stands. */
    public Room room() {
        if (lastInPrivate == null) {
            return invitedAt == null ? Room.AS_BEGUN : Room.INVITED;
        }
        return cameFromTheSquare() ? Room.PRIVATE : Room.AS_BEGUN;
    }

    /** True where something of it was said in private that whoever reads the square does not see. */
    public boolean isHalfInPrivate() {
        return cameFromTheSquare() && (lastInPrivate != null || invitedAt != null);
    }

    /**
     * True where the customer's words stand in the square, the rest was said in private, and nobody told the square how it
     * ended: not since those words.
     */
    public boolean owePublicEnding() {
        return lastInPublic != null
                && (lastInPrivate != null || invitedAt != null)
                && (endedAt == null || endedAt.isBefore(lastInPublic));
    }

    /** When the customer last said something in private, if they did. */
    public Optional<Instant> findLastInPrivate() {
        return Optional.ofNullable(lastInPrivate);
    }

    private boolean cameFromTheSquare() {
        return invitedAt != null || lastInPublic != null;
    }
}
