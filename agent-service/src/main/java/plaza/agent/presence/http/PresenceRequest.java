package plaza.agent.presence.http;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.presence.model.AwayReason;
import plaza.agent.presence.model.PresenceState;
import plaza.platform.web.CommonProblems;

/**
 * What an agent says they are doing.
 *
 * @param state available, busy, away or offline
 * @param reason why away; other where it is not said
 */
public record PresenceRequest(
        @Schema(
                required = true,
                enumeration = {"available", "busy", "away", "offline"})
        @Nullable String state,

        @Schema(
                nullable = true,
                enumeration = {"break", "meal", "training", "coaching", "meeting", "other"})
        @Nullable String reason) {

    PresenceState wanted() {
        if (state == null || !PresenceState.LABELS.contains(state)) {
            throw CommonProblems.invalid(
                    "/state", "state is one of " + String.join(", ", PresenceState.LABELS) + ", not " + state);
        }
        if (!state.equals("away") && reason != null) {
            throw CommonProblems.invalid("/reason", "only away has a reason; leave it out with " + state);
        }
        return PresenceState.get(state, state.equals("away") ? awayReason().label() : null);
    }

    private AwayReason awayReason() {
        return Optional.ofNullable(reason)
                .map(word -> AwayReason.findChoosable(word).orElseThrow(() -> unknown(word)))
                .orElse(AwayReason.OTHER);
    }

    private static RuntimeException unknown(String word) {
        return CommonProblems.invalid(
                "/reason", "reason is one of " + String.join(", ", AwayReason.choosable()) + ", not " + word);
    }
}
