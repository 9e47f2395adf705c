package plaza.ingestion.account.http;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.ChangeMode;
import plaza.ingestion.account.Healths;
import plaza.ingestion.account.ReplaceCredential;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.ModeChange;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;

/** Our accounts on the networks, within the sites of the token. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
public class AccountResource {

    private final Accounts accounts;
    private final Healths healths;
    private final ReplaceCredential replaceCredential;
    private final ChangeMode changeMode;
    private final CurrentPrincipal principal;

    AccountResource(
            Accounts accounts,
            Healths healths,
            ReplaceCredential replaceCredential,
            ChangeMode changeMode,
            CurrentPrincipal principal) {
        this.accounts = accounts;
        this.healths = healths;
        this.replaceCredential = replaceCredential;
        this.changeMode = changeMode;
        this.principal = principal;
    }

    @GET
    @WithSession
    @Operation(summary = "Accounts whose home site the token may see and how they are, newest change first")
    public Uni<Page<AccountResponse>> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursor.HIGHEST_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return accounts.list(principal.get().sites(), Cursor.parse(cursor), limit + 1)
                .chain(this::seen)
                .map(found -> page(found, limit));
    }

    @POST
    @WithSession
    @Path("{id}/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Gives the account a new token; replies that were held for want of one leave in order")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "400", description = "No token, or one that is too long")
    @APIResponse(responseCode = "404", description = "No such account in the sites of the token")
    public Uni<AccountResponse> credentials(@PathParam("id") UUID id, @Valid @NotNull CredentialRequest request) {
        return replaceCredential
                .replace(id, request.token(), principal.get())
                .chain(account -> seen(account.stream().toList()))
                .map(found -> found.stream().findFirst().orElseThrow(() -> CommonProblems.notFound("account", id)));
    }

    @PUT
    @WithSession
    @Path("{id}/mode")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Moves the account over to Plaza by a step, or back",
            description =
                    "listen: conversations to be read, no work; assist: work, answers are written in another tool;"
                            + " answer: answers leave from here; only: and from nowhere else.")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "400", description = "No such mode, or no version")
    @APIResponse(responseCode = "404", description = "No such account in the sites of the token")
    @APIResponse(responseCode = "409", description = "Somebody changed the account since that version")
    public Uni<AccountResponse> mode(@PathParam("id") UUID id, @Valid @NotNull ModeRequest request) {
        return changeMode
                .change(id, request.wanted(), request.seen(), principal.get())
                .map(change -> now(change.orElseThrow(() -> CommonProblems.notFound("account", id))))
                .chain(account -> seen(List.of(account)))
                .map(List::getFirst);
    }

    private static Account now(ModeChange change) {
        return switch (change) {
            case ModeChange.Done(Account before, Account after) -> after;
            case ModeChange.Same(Account account) -> account;
            case ModeChange.Overtaken(Account account) ->
                throw CommonProblems.CONFLICT.because(
                        "the account is at version " + account.version() + " by now; look at it and decide again",
                        Map.of("version", account.version()));
        };
    }

    private Uni<List<AccountResponse>> seen(List<Account> found) {
        return healths.list(found).map(each -> found.stream()
                .map(account -> AccountResponse.of(account, Objects.requireNonNull(each.get(account.ref()))))
                .toList());
    }

    private static Page<AccountResponse> page(List<AccountResponse> found, int limit) {
        return Page.of(found, limit, account -> new Cursor(account.changedAt(), account.id()));
    }
}
