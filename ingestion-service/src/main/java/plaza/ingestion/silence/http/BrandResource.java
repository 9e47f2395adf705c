package plaza.ingestion.silence.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.ingestion.silence.LiftSilence;
import plaza.ingestion.silence.ListBrands;
import plaza.ingestion.silence.SilenceBrand;
import plaza.ingestion.silence.model.Brand;
import plaza.ingestion.silence.model.Decision;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.security.SiteScope;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Brands with an account in the sites of the token, and their silence. Everybody who answers sees who is silent and why. */
@Path("/api/v1/brands")
@Tag(name = "Brands")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS, Role.ADMIN})
public class BrandResource {

    private final ListBrands brands;
    private final SilenceBrand silence;
    private final LiftSilence lift;
    private final CurrentPrincipal principal;

    BrandResource(ListBrands brands, SilenceBrand silence, LiftSilence lift, CurrentPrincipal principal) {
        this.brands = brands;
        this.silence = silence;
        this.lift = lift;
        this.principal = principal;
    }

    @GET
    @Operation(
            operationId = "listBrands",
            summary = "Brands with an account in the sites of the token, and their silence")
    public Uni<Page<BrandResponse>> list() {
        SiteScope scope = principal.get().sites();
        return brands.list(scope).map(found -> page(found, scope));
    }

    @GET
    @Path("{brand}/silence")
    @Operation(operationId = "getBrandSilence", summary = "Whether the brand speaks; silence is null while it does")
    @APIResponse(responseCode = "200", description = "The brand as it is")
    @APIResponse(responseCode = "404", description = "No such brand in the sites of the token")
    public Uni<BrandResponse> get(@PathParam("brand") String brand) {
        SiteScope scope = principal.get().sites();
        return brands.list(scope).map(found -> one(found, brand, scope));
    }

    @PUT
    @Path("{brand}/silence")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS, Role.ADMIN})
    @Operation(
            operationId = "silenceBrand",
            summary = "Stops everything that is to leave of the brand, on all replicas, until it is lifted",
            description =
                    "Once this is answered nothing of the brand leaves but what was at the network's door (leaving);"
                            + " what is approved waits, and is told as held. A brand that is silent stays so by the first decision.")
    @APIResponse(responseCode = "200", description = "The brand is silent")
    @APIResponse(responseCode = "400", description = "No reason, or one of more than 500 characters")
    @APIResponse(responseCode = "403", description = "The brand also has accounts at other sites")
    @APIResponse(responseCode = "404", description = "No such brand in the sites of the token")
    public Uni<BrandResponse> silence(@PathParam("brand") String brand, @Valid @NotNull SilenceRequest request) {
        SiteScope scope = principal.get().sites();
        return silence.silence(brand, request.words(), principal.get())
                .map(decision -> response(decision, brand, scope));
    }

    @DELETE
    @Path("{brand}/silence")
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS, Role.ADMIN})
    @Operation(
            operationId = "liftBrandSilence",
            summary = "Lets the brand speak again; what was held leaves in order where its time has not passed")
    @APIResponse(responseCode = "200", description = "The brand speaks")
    @APIResponse(responseCode = "403", description = "The brand also has accounts at other sites")
    @APIResponse(responseCode = "404", description = "No such brand in the sites of the token")
    public Uni<BrandResponse> lift(@PathParam("brand") String brand) {
        SiteScope scope = principal.get().sites();
        return lift.lift(brand, principal.get()).map(decision -> response(decision, brand, scope));
    }

    private static Page<BrandResponse> page(List<Brand> found, SiteScope scope) {
        return new Page<>(
                found.stream().map(brand -> BrandResponse.of(brand, scope)).toList(), null);
    }

    private static BrandResponse one(List<Brand> found, String slug, SiteScope scope) {
        return found.stream()
                .filter(brand -> brand.slug().value().equals(slug))
                .findFirst()
                .map(brand -> BrandResponse.of(brand, scope))
                .orElseThrow(() -> CommonProblems.notFound("brand", slug));
    }

    private static BrandResponse response(Decision decision, String slug, SiteScope scope) {
        return switch (decision) {
            case Decision.Stands(Brand brand) -> BrandResponse.of(brand, scope);
            case Decision.NotVisible() -> throw CommonProblems.notFound("brand", slug);
            case Decision.BeyondSites() -> throw SilenceProblems.beyondSites(slug);
        };
    }
}
