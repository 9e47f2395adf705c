package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import plaza.conversation.turn.model.Turn;

/** What is told of how a case that went to private ended in the square. */
final class PublicEnding {

    private PublicEnding() {}

    /** Told once, when the case is closed by that: of cases that never left the square, nothing is. */
    static Optional<CaseFact> between(Conversation before, Turn after, Sides sides, Happening happening, Instant at) {
        boolean closes = after instanceof Turn.Resolved && !(before.turn() instanceof Turn.Resolved);
        if (!closes) {
            return Optional.empty();
        }
        Ending ending = ending(before.digest().sides(), sides, happening);
        if (before.turn() instanceof Turn.OwingPublicClosing owing) {
            return Optional.of(new CaseFact.ClosedInPublic(owing.id(), ending, at));
        }
        return sides.isHalfInPrivate() && ending != Ending.NOT_NEEDED
                ? Optional.of(new CaseFact.ClosedInPublic(null, ending, at))
                : Optional.empty();
    }

    private static Ending ending(Sides before, Sides after, Happening happening) {
        if (after.lastInPublic() == null || after.endedAt() == null) {
            return Ending.NOT_NEEDED;
        }
        boolean isNow = !Objects.equals(before.endedAt(), after.endedAt());
        return isNow && happening.change() == Change.CLOSED_IN_PUBLIC ? Ending.WAIVED : Ending.TOLD;
    }
}
