package plaza.agent.assignment.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.AnswerOffers;
import plaza.agent.assignment.ListOffers;
import plaza.agent.assignment.OfferShown;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.directory.http.AsAgent;
import plaza.agent.directory.http.CurrentAgent;
import plaza.agent.directory.http.Reaches;
import plaza.agent.directory.model.Agent;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.changefeed.Change;
import plaza.platform.changefeed.ChangeStream;
import plaza.platform.loop.Bell;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Offers to the agent who asks. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
@AsAgent
@Tag(name = "offers")
public class OffersResource {

    private final CurrentAgent current;
    private final CurrentPrincipal principal;
    private final ListOffers list;
    private final AnswerOffers answers;
    private final ChangeStream stream;
    private final Bell bell;

    OffersResource(
            CurrentAgent current,
            CurrentPrincipal principal,
            ListOffers list,
            AnswerOffers answers,
            ChangeStream stream,
            Bell bell) {
        this.current = current;
        this.principal = principal;
        this.list = list;
        this.answers = answers;
        this.stream = stream;
        this.bell = bell;
    }

    @GET
    @RolesAllowed(Role.AGENT)
    @Operation(operationId = "listOffers", summary = "My open offers, by deadline")
    public Uni<Page<OfferShown>> list() {
        if (!seesOwn()) {
            return Uni.createFrom().item(new Page<>(List.of(), null));
        }
        return list.listOpen(current.get().id())
                .map(open -> new Page<>(open.stream().map(OfferShown::of).toList(), null));
    }

    @GET
    @Path("changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "followOffers",
            summary = "What changes: offered, offer-ended, work-changed, presence-changed; resumes by Last-Event-ID."
                    + " Agents hear what concerns them, supervisors their sites")
    public Multi<OutboundSseEvent> changes(@Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String last) {
        Principal who = principal.get();
        boolean own = current.find().isPresent() && seesOwn();
        boolean sites = who.hasAny(Role.SUPERVISOR, Role.CRISIS);
        return stream.open(sse, last, change -> isVisible(change, who, own, sites), principal.life());
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Role.AGENT)
    @Operation(operationId = "acceptOffer", summary = "Accept: the conversation is mine from now on")
    public Uni<AcceptanceResponse> accept(@PathParam("id") UUID id) {
        return answers.accept(ownAgent(id).id(), new OfferId(id))
                .map(OffersResource::accepted)
                .invoke(bell::ring);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENT)
    @Operation(operationId = "declineOffer", summary = "Decline: it goes on to others and does not come back to me")
    @APIResponse(responseCode = "204", description = "Declined")
    public Uni<RestResponse<Void>> decline(@PathParam("id") UUID id, @Valid @Nullable RefusalRequest request) {
        String reason = request == null ? null : request.reason();
        return answers.decline(ownAgent(id).id(), new OfferId(id), reason)
                .map(OffersResource::declined)
                .invoke(bell::ring);
    }

    /** A token that does not reach the agent's own site sees nothing of it, not even as that agent. */
    private boolean seesOwn() {
        return Reaches.of(principal.get()).includes(current.get().site());
    }

    private Agent ownAgent(UUID offer) {
        if (!seesOwn()) {
            throw CommonProblems.notFound("offer", offer);
        }
        return current.get();
    }

    private static boolean isVisible(Change change, Principal who, boolean own, boolean sites) {
        return (own && change.audience().contains(who.subject()))
                || (sites && who.sites().includes(change.site()));
    }

    private static AcceptanceResponse accepted(AnswerOffers.Answered answered) {
        Epoch epoch =
                switch (answered.answer()) {
                    case OfferAnswer.Counts counts -> counts.epoch();
                    case OfferAnswer.Repeated repeated -> repeated.epoch();
                    case OfferAnswer.Refused refused -> throw OfferProblems.of(refused.why());
                };
        return new AcceptanceResponse(answered.conversation().orElseThrow().value(), epoch.value());
    }

    private static RestResponse<Void> declined(AnswerOffers.Answered answered) {
        return switch (answered.answer()) {
            case OfferAnswer.Counts _, OfferAnswer.Repeated _ -> RestResponse.noContent();
            case OfferAnswer.Refused refused -> throw OfferProblems.of(refused.why());
        };
    }
}
