package plaza.conversation.promise.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import plaza.conversation.calendar.http.CalendarProblems;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.promise.KeepPolicy;
import plaza.conversation.promise.ReadPolicies;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** What is promised to customers. Policies are the company's, not a site's. */
@Path("/api/v1/sla-policies")
@Tag(name = "SLA policies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
public class PolicyResource {

    private final ReadPolicies policies;
    private final KeepPolicy keeping;
    private final CurrentPrincipal principal;

    PolicyResource(ReadPolicies policies, KeepPolicy keeping, CurrentPrincipal principal) {
        this.policies = policies;
        this.keeping = keeping;
        this.principal = principal;
    }

    @GET
    @Operation(
            operationId = "listPolicies",
            summary = "All policies, by name",
            description = "Of those that are enabled and hold for a case the most specific is chosen: crisis outweighs"
                    + " segment, that kind, that brand, that channel, that visibility.")
    public Uni<Page<PolicyResponse>> list() {
        return policies.list()
                .map(all -> new Page<>(all.stream().map(PolicyResponse::of).toList(), null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPolicy", summary = "One policy; its version is the ETag")
    @APIResponse(
            responseCode = "200",
            description = "The policy",
            content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return policies.find(new PolicyId(id))
                .map(found -> ok(found.orElseThrow(() -> CommonProblems.notFound("policy", id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "addPolicy", summary = "Adds a policy; deadlines of open cases are computed anew")
    @APIResponse(
            responseCode = "201",
            description = "The policy as it is",
            content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
    @APIResponse(responseCode = "409", description = "Another has that name, or asks the same of cases")
    public Uni<Response> add(@Valid @NotNull PolicyRequest wanted) {
        return keeping.add(sensible(wanted), principal.get().subject())
                .map(PolicyResource::kept)
                .map(each ->
                        Editions.created("/api/v1/sla-policies/" + each.id(), PolicyResponse.of(each), each.version()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "changePolicy",
            summary = "Changes a policy; deadlines of open cases are computed anew",
            description = "If-Match names the version that you read; 412 where somebody changed it meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The policy as it is",
            content = @Content(schema = @Schema(implementation = PolicyResponse.class)))
    @APIResponse(responseCode = "409", description = "Another has that name, or asks the same of cases")
    @APIResponse(responseCode = "412", description = "Somebody changed it since that version")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull PolicyRequest wanted) {
        return keeping.change(
                        new PolicyId(id),
                        Editions.seen(seen),
                        sensible(wanted),
                        principal.get().subject())
                .map(outcome -> ok(kept(outcome)));
    }

    private static Response ok(Policy policy) {
        return Editions.ok(PolicyResponse.of(policy), policy.version());
    }

    private static Policy kept(PolicyOutcome outcome) {
        return switch (outcome) {
            case PolicyOutcome.Kept(Policy policy) -> policy;
            case PolicyOutcome.Absent(PolicyId id) -> throw CommonProblems.notFound("policy", id);
            case PolicyOutcome.Overtaken(long version) -> throw Editions.overtaken(version);
            case PolicyOutcome.NameTaken(String name) -> throw CalendarProblems.nameTaken(name);
            case PolicyOutcome.ConditionsTaken(Policy by) -> throw PolicyProblems.conditionsTaken(by);
            case PolicyOutcome.DefaultStays() -> throw PolicyProblems.defaultStays();
            case PolicyOutcome.NoCalendar(CalendarId calendar) ->
                throw CommonProblems.invalid("body/calendarId", "there is no calendar " + calendar);
            case PolicyOutcome.TooMany(int most) -> throw CalendarProblems.tooMany(most);
        };
    }

    /** What the model refuses is the caller's input. */
    private static PolicyDraft sensible(PolicyRequest wanted) {
        try {
            return wanted.draft();
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("body", String.valueOf(e.getMessage()));
        }
    }
}
