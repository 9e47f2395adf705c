package plaza.conversation.note.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.note.WriteNote;
import plaza.conversation.note.model.NoteOutcome;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.Texts;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Notes of colleagues for colleagues: they never leave. */
@Path("/api/v1/conversations/{id}/notes")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY})
public class NoteResource {

    private final WriteNote writing;
    private final Sights sights;
    private final CurrentPrincipal principal;

    NoteResource(WriteNote writing, Sights sights, CurrentPrincipal principal) {
        this.writing = writing;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = "Leave a note for colleagues", description = "It stands in the conversation and never leaves.")
    public Uni<NoteResponse> write(@PathParam("id") UUID id, @Nullable NoteRequest body) {
        AgentId by = new AgentId(principal.get().subject());
        return writing.write(new ConversationId(id), by, text(body), sights.get())
                .map(NoteResource::answer);
    }

    private static String text(@Nullable NoteRequest body) {
        if (body == null || body.text() == null) {
            throw CommonProblems.invalid("body/text", "body/text is missing");
        }
        if (!Texts.isText(body.text())) {
            throw CommonProblems.invalid("body/text", "text holds half a character, or character zero");
        }
        return body.text();
    }

    private static NoteResponse answer(NoteOutcome outcome) {
        return switch (outcome) {
            case NoteOutcome.Kept kept -> NoteResponse.of(kept.note());
            case NoteOutcome.NotVisible hidden -> throw CommonProblems.notFound("conversation", hidden.conversation());
            case NoteOutcome.EmptyText _ -> throw ReplyProblems.emptyText();
            case NoteOutcome.TextTooLong text -> throw ReplyProblems.tooLong(text.limit(), text.length());
        };
    }
}
