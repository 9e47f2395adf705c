package plaza.ingestion.account.http;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;

/** Our accounts on the networks, within the sites of the token. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
public class AccountResource {

    private final Accounts accounts;
    private final CurrentPrincipal principal;

    AccountResource(Accounts accounts, CurrentPrincipal principal) {
        this.accounts = accounts;
        this.principal = principal;
    }

    @GET
    @WithSession
    @Operation(summary = "Accounts whose home site the token may see, newest change first")
    public Uni<Page<AccountResponse>> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursor.HIGHEST_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return accounts.list(principal.get().sites(), Cursor.parse(cursor), limit + 1)
                .map(found -> page(found, limit));
    }

    private static Page<AccountResponse> page(List<Account> found, int limit) {
        return Page.of(
                found.stream().map(AccountResponse::of).toList(),
                limit,
                account -> new Cursor(account.changedAt(), account.id()));
    }
}
