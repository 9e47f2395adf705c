package plaza.conversation.reason.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.casework.Anew;
import plaza.conversation.privacy.http.PrivacyProblems;
import plaza.conversation.reason.KeepReasons;
import plaza.conversation.reason.ShowReasons;
import plaza.conversation.reason.model.ReasonTree;
import plaza.conversation.reason.model.TreeOutcome;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What a brand's matters may be about, kept by its supervisors. */
@Path("/api/v1/brands/{brand}/reasons")
@Tag(name = "Reasons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class ReasonTreeResource {

    private final ShowReasons showing;
    private final KeepReasons keeping;
    private final Anew anew;
    private final CurrentPrincipal principal;

    ReasonTreeResource(ShowReasons showing, KeepReasons keeping, Anew anew, CurrentPrincipal principal) {
        this.showing = showing;
        this.keeping = keeping;
        this.anew = anew;
        this.principal = principal;
    }

    @GET
    @Operation(
            operationId = "getReasonTree",
            summary = "The brand's tree of reasons; its version is the ETag",
            description = "Version 0 and nothing in it where the brand has none: then nobody is asked for reasons.")
    @APIResponse(
            responseCode = "200",
            description = "The tree",
            content = @Content(schema = @Schema(implementation = ReasonTreeResponse.class)))
    public Uni<Response> get(
            @PathParam("brand") String brand,
            @QueryParam("version") @Schema(description = "as it was then; the newest where it is not given") @Nullable Long version) {
        return showing.ofBrand(brand, version, sites())
                .map(found -> ok(brand, found.orElseThrow(() -> CommonProblems.notFound("brand", brand))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeReasonTree",
            summary = "Gives the brand another tree of reasons",
            description = "If-Match names the version that you read, \"0\" where the brand had none; 412 where somebody"
                    + " changed it meanwhile. What is closed keeps what it was closed with.")
    @APIResponse(
            responseCode = "200",
            description = "The tree as it is",
            content = @Content(schema = @Schema(implementation = ReasonTreeResponse.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since that version")
    public Uni<Response> change(
            @PathParam("brand") String brand,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull ReasonTreeRequest wanted) {
        KeepReasons.Wish wish = wish(brand, Editions.seen(seen), wanted);
        return anew.until(() -> keeping.keep(wish)).map(outcome -> ok(brand, Optional.of(kept(outcome))));
    }

    /** What the model refuses is the caller's input. */
    private KeepReasons.Wish wish(String brand, long seen, ReasonTreeRequest wanted) {
        try {
            KeepReasons.Wish wish = new KeepReasons.Wish(
                    brand, seen, wanted.branches(), principal.get().subject(), sites());
            wish.tree();
            return wish;
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("body", String.valueOf(e.getMessage()));
        }
    }

    private Predicate<Site> sites() {
        return site -> principal.get().sites().includes(site.slug());
    }

    private static Response ok(String brand, Optional<ReasonTree> tree) {
        return Editions.ok(
                ReasonTreeResponse.of(brand, tree),
                tree.map(ReasonTree::version).orElse(0L));
    }

    private static ReasonTree kept(TreeOutcome outcome) {
        return switch (outcome) {
            case TreeOutcome.Kept(ReasonTree tree) -> tree;
            case TreeOutcome.NotVisible(String brand) -> throw CommonProblems.notFound("brand", brand);
            case TreeOutcome.BeyondSites(String brand) -> throw PrivacyProblems.beyondSites(brand);
            case TreeOutcome.Overtaken(long version) -> throw Editions.overtaken(version);
        };
    }
}
