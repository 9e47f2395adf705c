package plaza.conversation.matching.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.matching.JoinCustomers;
import plaza.conversation.matching.ReadMatches;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** One person whom networks show as several customers. Whoever says so sees a case of each. */
@Path("/api/v1/customers/{id}")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR})
public class MatchResource {

    private final ReadMatches reading;
    private final JoinCustomers joining;
    private final Sights sights;
    private final CurrentPrincipal principal;

    MatchResource(ReadMatches reading, JoinCustomers joining, Sights sights, CurrentPrincipal principal) {
        this.reading = reading;
        this.joining = joining;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Path("matches")
    @Operation(
            operationId = "listMatches",
            summary = "Who may be the same person, with the evidence, and who became part of this customer")
    public Uni<MatchesResponse> matches(@PathParam("id") UUID id) {
        return read(id);
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeCustomers",
            summary = "Say that another customer is the same person",
            description = "All that is theirs goes on here; it can be undone. Asking again changes nothing.")
    public Uni<MatchesResponse> merge(@PathParam("id") UUID id, @Nullable OtherCustomerRequest body) {
        return joining.join(wish(id, body)).chain(outcome -> answer(outcome, id));
    }

    @POST
    @Path("unmerge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "unmergeCustomers",
            summary = "Say that a customer who became part of this one is somebody else",
            description = "They have again what was theirs, and what they alone said since.")
    public Uni<MatchesResponse> unmerge(@PathParam("id") UUID id, @Nullable OtherCustomerRequest body) {
        return joining.part(wish(id, body)).chain(outcome -> answer(outcome, id));
    }

    @POST
    @Path("dismissals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "dismissMatch",
            summary = "Say that a customer who looks alike is somebody else; they are suggested no more")
    public Uni<MatchesResponse> dismiss(@PathParam("id") UUID id, @Nullable OtherCustomerRequest body) {
        return joining.dismiss(wish(id, body)).chain(outcome -> answer(outcome, id));
    }

    private JoinWish wish(UUID id, @Nullable OtherCustomerRequest body) {
        if (body == null || body.customerId() == null) {
            throw CommonProblems.invalid("body/customerId", "customerId is needed: our UUID of the other one");
        }
        AgentId by = new AgentId(principal.get().subject());
        return new JoinWish(new CustomerId(id), new CustomerId(body.customerId()), by, sights.get());
    }

    private Uni<MatchesResponse> answer(JoinOutcome outcome, UUID id) {
        return switch (outcome) {
            case JoinOutcome.Done _ -> read(id);
            case JoinOutcome.Refused refusal -> throw MatchProblems.of(refusal);
        };
    }

    private Uni<MatchesResponse> read(UUID id) {
        return reading.read(new CustomerId(id), sights.get()).map(found -> shown(found.orElse(null), id));
    }

    private static MatchesResponse shown(@Nullable Matches matches, UUID id) {
        if (matches == null) {
            throw CommonProblems.notFound("customer", id);
        }
        return MatchesResponse.of(matches);
    }
}
