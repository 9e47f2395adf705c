package plaza.agent.routing.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.directory.http.AsAgent;
import plaza.agent.directory.http.CurrentAgent;
import plaza.agent.directory.http.Reaches;
import plaza.agent.directory.model.Agent;
import plaza.agent.routing.ExplainWork;
import plaza.agent.routing.model.Explanation;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Reach;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Decisions explained. */
@Path("/api/v1/work/{conversationId}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@AsAgent
@Tag(name = "work")
public class ExplanationResource {

    private final CurrentAgent current;
    private final CurrentPrincipal principal;
    private final Queue queue;
    private final ExplainWork explain;

    ExplanationResource(CurrentAgent current, CurrentPrincipal principal, Queue queue, ExplainWork explain) {
        this.current = current;
        this.principal = principal;
        this.queue = queue;
        this.explain = explain;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "explainWork",
            summary = "Why this work was offered to whom it was, or why it waits: supervisors for their sites,"
                    + " agents for what is theirs")
    public Uni<ExplanationResponse> get(@PathParam("conversationId") UUID conversationId) {
        ConversationId conversation = new ConversationId(conversationId);
        Principal who = principal.get();
        Optional<Agent> agent = current.find();
        return queue.find(conversation)
                .map(found -> found.filter(work -> isVisible(work, who, agent)))
                .chain(work -> work.isPresent() ? explain.explain(conversation) : nothing())
                .map(found -> ExplanationResponse.of(
                        found.orElseThrow(() -> CommonProblems.notFound("work", conversationId))));
    }

    private static boolean isVisible(QueuedWork work, Principal who, Optional<Agent> agent) {
        Reach reach = Reaches.of(who);
        boolean bySite = who.has(Role.SUPERVISOR) && reach.includes(work.need().site());
        boolean own = agent.filter(known -> reach.includes(known.site()))
                .filter(known -> work.owner().filter(known.id()::equals).isPresent()
                        || work.offeredTo().filter(known.id()::equals).isPresent())
                .isPresent();
        return bySite || own;
    }

    private static Uni<Optional<Explanation>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
