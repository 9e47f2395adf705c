package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.NetworkId;

/**
 * What an answer of the network changes: the reply, the account's gate, and perhaps our standing with the network.
 *
 * @param delivery where the reply stands now
 * @param gate of its account
 * @param unauthorised true where the token is no good any more
 */
public record Verdict(Delivery delivery, Gate gate, boolean unauthorised) {

    /** The verdict on the answer to one attempt. */
    public static Verdict of(Delivery.Leaving leaving, Answer answer, Gate gate, Instant now) {
        return switch (answer) {
            case Answer.Published(NetworkId id) -> new Verdict(leaving.published(id, now), gate.reached(now), false);
            case Answer.Refused(var cause) -> new Verdict(leaving.refused(cause), gate.reached(now), false);
            case Answer.Limited(var retryAfter) -> held(leaving, gate.limited(now, retryAfter));
            case Answer.Paused() -> held(leaving, gate.paused(now));
            case Answer.NotSent ignored -> held(leaving, gate.unreached(now));
            case Answer.Unauthorised() ->
                new Verdict(leaving.held(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()), gate, true);
            case Answer.Unclear ignored -> new Verdict(leaving.unknown(now), gate.doubted(now), false);
        };
    }

    /** The verdict on what was answered when its file was to be brought there; nothing has left yet. */
    public static Verdict ofUpload(Delivery.Waiting waiting, Answer answer, Gate gate, Instant now) {
        return switch (answer) {
            case Answer.Published ignored -> new Verdict(waiting, gate.reached(now), false);
            case Answer.Refused(var cause) -> new Verdict(waiting.refuse(cause), gate.reached(now), false);
            case Answer.Limited(var retryAfter) -> held(waiting, gate.limited(now, retryAfter));
            case Answer.Paused() -> held(waiting, gate.paused(now));
            case Answer.NotSent ignored -> held(waiting, gate.unreached(now));
            case Answer.Unauthorised() ->
                new Verdict(waiting.hold(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()), gate, true);
            case Answer.Unclear ignored -> new Verdict(waiting.uploadLost(), gate.doubted(now), false);
        };
    }

    private static Verdict held(Delivery.Waiting waiting, Gate gate) {
        Gate.Closed closed = gate.closed().orElseThrow();
        return new Verdict(waiting.hold(closed.reason(), Optional.of(closed.until())), gate, false);
    }

    private static Verdict held(Delivery.Leaving leaving, Gate gate) {
        Gate.Closed closed = gate.closed().orElseThrow();
        return new Verdict(leaving.held(closed.reason(), Optional.of(closed.until())), gate, false);
    }
}
