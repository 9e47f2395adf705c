package plaza.agent.assignment.db;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Dossier;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Ownership;
import plaza.agent.assignment.model.Work;

/** What pages are told of work: enough to show it in its place, and no text. */
record WorkChanged(
        UUID conversationId,
        String state,
        long epoch,
        @Nullable String owner,
        @Nullable String offeredTo,
        String channel,
        String brand,
        String site,
        Instant deadline) {

    /** The name of the server-sent event. */
    static final String KIND = "work-changed";

    static WorkChanged of(Work work) {
        Dossier dossier = work.dossier();
        Ownership ownership = dossier.ownership();
        return new WorkChanged(
                dossier.conversation().value(),
                work.label(),
                dossier.epoch().value(),
                ownership == null ? null : ownership.owner().id().value(),
                work instanceof Offered open ? open.offer().to().id().value() : null,
                dossier.need().channel().label(),
                dossier.need().brand().slug(),
                dossier.need().site().slug(),
                dossier.need().deadline());
    }
}
