package plaza.conversation.profile.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.profile.ChangeProfile;
import plaza.conversation.profile.ReadProfile;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What is known of a customer besides what they say. Who sees a case of theirs reads it, and writes it down. */
@Path("/api/v1/customers/{id}/profile")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class ProfileResource {

    private final ReadProfile reading;
    private final ChangeProfile changing;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ProfileResource(ReadProfile reading, ChangeProfile changing, Sights sights, CurrentPrincipal principal) {
        this.reading = reading;
        this.changing = changing;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Operation(
            operationId = "getProfile",
            summary = "What is known of a customer, each with where it comes from and whether they agreed")
    @APIResponse(
            responseCode = "200",
            description = "What is known; its version is the ETag",
            content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reading.read(new CustomerId(id), sights.get())
                .map(found -> answer(found.orElseThrow(() -> CommonProblems.notFound("customer", id))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "changeProfile",
            summary = "Write down what is known of a customer",
            description = "The whole of it, as you saw it (If-Match) and want it to be. Who changed what is kept.")
    @APIResponse(
            responseCode = "200",
            description = "What is known by now",
            content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ProfileRequest body) {
        if (body == null) {
            throw CommonProblems.invalid("body", "fields and tags are needed, though they may be empty");
        }
        AgentId by = new AgentId(principal.get().subject());
        ChangeProfile.Wish wish = new ChangeProfile.Wish(new CustomerId(id), Editions.seen(ifMatch), body.drafts(), by);
        return changing.change(wish, sights.get()).map(outcome -> answer(outcome, id));
    }

    private static Response answer(ProfileOutcome outcome, UUID id) {
        return switch (outcome) {
            case ProfileOutcome.Kept kept -> answer(kept.profile());
            case ProfileOutcome.NotVisible _ -> throw CommonProblems.notFound("customer", id);
            case ProfileOutcome.Overtaken overtaken -> throw Editions.overtaken(overtaken.version());
        };
    }

    private static Response answer(Profile profile) {
        return Editions.ok(ProfileResponse.of(profile), profile.version());
    }
}
