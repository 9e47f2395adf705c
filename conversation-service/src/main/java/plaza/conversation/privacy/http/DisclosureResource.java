package plaza.conversation.privacy.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.privacy.ChangeDisclosures;
import plaza.conversation.privacy.ShowDisclosures;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.privacy.model.DisclosureOutcome;
import plaza.conversation.privacy.model.NewDisclosure;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** What a brand shows in public of its own: its telephones, addresses, accounts and case codes. */
@Path("/api/v1/brands/{brand}/disclosures")
@Tag(name = "Disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class DisclosureResource {

    private final ShowDisclosures showing;
    private final ChangeDisclosures changing;
    private final CurrentPrincipal principal;

    DisclosureResource(ShowDisclosures showing, ChangeDisclosures changing, CurrentPrincipal principal) {
        this.showing = showing;
        this.changing = changing;
        this.principal = principal;
    }

    @GET
    @Operation(operationId = "listDisclosures", summary = "What of the brand's own may stand in public")
    public Uni<Page<DisclosureResponse>> list(@PathParam("brand") String brand) {
        return showing.list(brand, asking().sites()).map(found -> found.map(DisclosureResource::page)
                .orElseThrow(() -> CommonProblems.notFound("brand", brand)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addDisclosure",
            summary = "Let something of the brand's own stand in public",
            description = "At most 300 of a brand. The same once more is the one that is there. It counts for what is"
                    + " written from now on.")
    public Uni<DisclosureResponse> add(@PathParam("brand") String brand, @Nullable DisclosureRequest body) {
        return changing.add(wanted(brand, body), asking()).map(outcome -> kept(outcome, brand));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(operationId = "withdrawDisclosure", summary = "Let it stand in public no longer")
    public Uni<Void> remove(@PathParam("brand") String brand, @PathParam("id") UUID id) {
        return changing.remove(brand, id, asking())
                .invoke(outcome -> expectDone(outcome, brand))
                .replaceWithVoid();
    }

    private ChangeDisclosures.Asking asking() {
        Principal who = principal.get();
        return new ChangeDisclosures.Asking(
                who.subject(), who.name(), site -> who.sites().includes(site.slug()));
    }

    private static NewDisclosure wanted(String brand, @Nullable DisclosureRequest body) {
        if (body == null
                || body.kind() == null
                || body.value() == null
                || body.value().isBlank()) {
            throw CommonProblems.invalid("body", "kind and value are needed");
        }
        DisclosureKind kind = DisclosureKind.find(body.kind())
                .orElseThrow(() -> CommonProblems.invalid(
                        "body/kind", "kind is one of " + String.join(", ", DisclosureKind.labels())));
        return new NewDisclosure(brand, kind, body.value().strip());
    }

    private static Page<DisclosureResponse> page(List<Disclosure> found) {
        return new Page<>(found.stream().map(DisclosureResponse::of).toList(), null);
    }

    private static DisclosureResponse kept(DisclosureOutcome outcome, String brand) {
        return switch (outcome) {
            case DisclosureOutcome.Kept kept -> DisclosureResponse.of(kept.disclosure());
            case DisclosureOutcome.Withdrawn _ -> throw new IllegalStateException("nothing was to be withdrawn");
            case DisclosureOutcome.Refused refusal -> throw PrivacyProblems.of(refusal, brand);
        };
    }

    private static void expectDone(DisclosureOutcome outcome, String brand) {
        if (outcome instanceof DisclosureOutcome.Refused refusal) {
            throw PrivacyProblems.of(refusal, brand);
        }
    }
}
