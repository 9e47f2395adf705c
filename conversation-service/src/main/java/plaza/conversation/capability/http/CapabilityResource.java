package plaza.conversation.capability.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.capability.ReadCapabilities;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What a network allows in a conversation. */
@Path("/api/v1/conversations/{id}/capabilities")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class CapabilityResource {

    private final ReadCapabilities capabilities;
    private final Sights sights;

    CapabilityResource(ReadCapabilities capabilities, Sights sights) {
        this.capabilities = capabilities;
        this.sights = sights;
    }

    @GET
    @Operation(
            summary = "What can be done now, until when, and why not",
            description = "By the rules of the account and by what the customer said last; who owns the conversation is"
                    + " another question.")
    public Uni<CapabilitiesResponse> get(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "our id of the message to be answered or acted on; without it the customer's latest")
                    @QueryParam("message")
                    @Nullable String message) {
        return capabilities
                .read(new ConversationId(id), message(message), sights.get())
                .map(found -> found.map(CapabilitiesResponse::of)
                        .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }

    private static Optional<MessageId> message(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(MessageId::new);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("query/message", "message is our UUID of a message");
        }
    }
}
