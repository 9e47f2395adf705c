package plaza.conversation.patience.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import plaza.conversation.patience.KeepPatience;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.patience.model.PatienceOutcome;
import plaza.conversation.privacy.http.PrivacyProblems;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** How long a brand waits for customers who do not answer, kept by its supervisors. */
@Path("/api/v1/brands/{brand}/patience")
@Tag(name = "Patience")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class PatienceResource {

    private final KeepPatience patience;
    private final CurrentPrincipal principal;

    PatienceResource(KeepPatience patience, CurrentPrincipal principal) {
        this.patience = patience;
        this.principal = principal;
    }

    @GET
    @Operation(operationId = "getPatience", summary = "How long the brand waits for customers who do not answer")
    public Uni<PatienceJson> get(@PathParam("brand") String brand) {
        return patience.show(brand, sites())
                .map(found -> PatienceJson.of(found.orElseThrow(() -> CommonProblems.notFound("brand", brand))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Operation(
            operationId = "changePatience",
            summary = "Change how long the brand waits for customers who do not answer",
            description =
                    "A conversation in which the customer is waited for longer is closed as no-customer-reply, which"
                            + " is no solution. It counts at once. Whoever writes again finds it open, with its owner.")
    public Uni<PatienceJson> change(@PathParam("brand") String brand, @NotNull PatienceJson wanted) {
        return patience.keep(sensible(brand, wanted), principal.get().subject(), sites())
                .map(PatienceResource::kept);
    }

    private Predicate<Site> sites() {
        return site -> principal.get().sites().includes(site.slug());
    }

    /** What the model refuses is the caller's input. */
    private static Patience sensible(String brand, PatienceJson wanted) {
        try {
            return wanted.patience(brand);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("body/hours", String.valueOf(e.getMessage()));
        }
    }

    private static PatienceJson kept(PatienceOutcome outcome) {
        return switch (outcome) {
            case PatienceOutcome.Kept(Patience patience) -> PatienceJson.of(patience);
            case PatienceOutcome.NotVisible(String brand) -> throw CommonProblems.notFound("brand", brand);
            case PatienceOutcome.BeyondSites(String brand) -> throw PrivacyProblems.beyondSites(brand);
        };
    }
}
