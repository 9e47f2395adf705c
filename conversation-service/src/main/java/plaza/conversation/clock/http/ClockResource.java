package plaza.conversation.clock.http;

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
import plaza.conversation.clock.ShowClocks;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What is promised to the customer of a case, and how that stands. */
@Path("/api/v1/conversations/{id}/clocks")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class ClockResource {

    private final ShowClocks clocks;
    private final Sights sights;

    ClockResource(ShowClocks clocks, Sights sights) {
        this.clocks = clocks;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listClocks",
            summary = "The clocks of a conversation, and which policy they follow",
            description = "404 where there is none or where you may not see it: both look the same.")
    public Uni<ClocksResponse> list(@PathParam("id") UUID id) {
        return clocks.show(new ConversationId(id), sights.get()).map(found -> found.map(ClocksResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }
}
