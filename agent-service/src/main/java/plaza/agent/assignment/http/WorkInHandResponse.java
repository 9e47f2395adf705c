package plaza.agent.assignment.http;

import java.time.Instant;
import java.util.UUID;
import plaza.agent.assignment.WorkInHand;

/** Work that I own and that holds my units. */
public record WorkInHandResponse(
        UUID conversationId,
        long epoch,
        String channel,
        String brand,
        String site,
        Instant since,
        Instant deadline,
        int units) {

    static WorkInHandResponse of(WorkInHand work) {
        return new WorkInHandResponse(
                work.conversation().value(),
                work.epoch().value(),
                work.need().channel().label(),
                work.need().brand().slug(),
                work.need().site().slug(),
                work.since(),
                work.need().deadline(),
                work.units().count());
    }
}
