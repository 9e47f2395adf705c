package plaza.conversation.reason.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.conversation.reason.ShowReasons;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What a conversation may be closed with. */
@Path("/api/v1/conversations/{id}/reasons")
@Tag(name = "Reasons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class CaseReasonsResource {

    private final ShowReasons reasons;
    private final Sights sights;

    CaseReasonsResource(ShowReasons reasons, Sights sights) {
        this.reasons = reasons;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listReasons",
            summary = "What the conversation may be closed with, and what it was closed with",
            description = "404 where there is none or where you may not see it: both look the same.")
    public Uni<CaseReasonsResponse> list(@PathParam("id") UUID id) {
        return reasons.ofCase(new ConversationId(id), sights.get()).map(found -> found.map(CaseReasonsResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }
}
