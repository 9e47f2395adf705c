package plaza.conversation.reading.http;

import static plaza.conversation.casework.model.Change.NEWS;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.changefeed.Change;
import plaza.platform.changefeed.ChangeStream;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;

/** Tells pages at once which conversations changed, of those that the reader may see. */
@Path("/api/v1/conversations/changes")
@Tag(name = "Conversations")
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class ConversationChangesResource {

    private final ChangeStream stream;
    private final CurrentPrincipal principal;
    private final Sights sights;

    ConversationChangesResource(ChangeStream stream, CurrentPrincipal principal, Sights sights) {
        this.stream = stream;
        this.principal = principal;
        this.sights = sights;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Changes of conversations that you may see, as server-sent events",
            description = "Event conversation with {conversationId, version, change, turn, site}; event reset asks to"
                    + " load lists anew. Resumes after Last-Event-ID. Ends with the token.")
    public Multi<OutboundSseEvent> changes(
            @Context Sse sse,
            @Parameter(description = "id of the last event that was seen") @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        Sight sight = sights.get();
        return stream.open(sse, lastEventId, change -> isVisible(change, sight), principal.life());
    }

    private static boolean isVisible(Change change, Sight sight) {
        String site = change.site();
        return change.kind().equals(NEWS) && site != null && sight.sees(new Site(site), change.audience());
    }
}
