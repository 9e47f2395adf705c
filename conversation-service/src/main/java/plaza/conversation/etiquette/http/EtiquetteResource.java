package plaza.conversation.etiquette.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.etiquette.CheckDraft;
import plaza.conversation.etiquette.model.Draft;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What is to be said of a draft, while it is written. */
@Path("/api/v1/etiquette/check")
@Tag(name = "Etiquette")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class EtiquetteResource {

    private final CheckDraft checking;
    private final Sights sights;

    EtiquetteResource(CheckDraft checking, Sights sights) {
        this.checking = checking;
        this.sights = sights;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkDraft",
            summary = "What there is to be said of a draft; nothing is kept or sent",
            description = "A public draft with personal data is refused when it is sent; here it is told beforehand,"
                    + " with its places. What is private is not looked at.")
    public Uni<EtiquetteResponse> check(@Nullable EtiquetteRequest body) {
        Draft draft = draft(body);
        return checking.check(draft).map(found -> found.map(EtiquetteResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("conversation", draft.conversation())));
    }

    private Draft draft(@Nullable EtiquetteRequest body) {
        if (body == null || body.conversationId() == null) {
            throw CommonProblems.invalid("body/conversationId", "conversationId is needed");
        }
        String text = body.text();
        if (text == null || text.length() > Draft.LONGEST) {
            throw CommonProblems.invalid("body/text", "text is needed, with at most " + Draft.LONGEST + " characters");
        }
        return new Draft(new ConversationId(body.conversationId()), visibility(body.visibility()), text, sights.get());
    }

    private static Visibility visibility(@Nullable String word) {
        return switch (word) {
            case "public" -> Visibility.PUBLIC;
            case "private" -> Visibility.PRIVATE;
            case null, default -> throw CommonProblems.invalid("body/visibility", "visibility is public or private");
        };
    }
}
