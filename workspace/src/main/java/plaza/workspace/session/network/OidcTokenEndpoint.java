package plaza.workspace.session.network;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientConfigBuilder;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.workspace.session.ProviderSettings;
import plaza.workspace.session.TokenEndpoint;
import plaza.workspace.session.model.Renewal;
import plaza.workspace.session.model.TokenSet;

/** Asks the OpenID provider with the grant {@code refresh_token}. */
@ApplicationScoped
class OidcTokenEndpoint implements TokenEndpoint {

    private static final Logger LOG = Logger.getLogger(OidcTokenEndpoint.class);

    private static final String CLIENT = "renewals";

    /** RFC 6749, 5.2: the one answer that says something about the session. The others are faults of ours or theirs. */
    private static final String SESSION_IS_OVER = "invalid_grant";

    private final Uni<OidcClient> client;
    private final Clock clock;

    OidcTokenEndpoint(OidcClients clients, ProviderSettings provider, Clock clock) {
        this.client = madeOnce(clients, provider);
        this.clock = clock;
    }

    /** To make one, the provider is asked where its endpoints are: while it is away that fails, and is tried again. */
    private static Uni<OidcClient> madeOnce(OidcClients clients, ProviderSettings provider) {
        AtomicBoolean failed = new AtomicBoolean();
        return Uni.createFrom()
                .deferred(() -> clients.newClient(config(provider)))
                .onFailure()
                .invoke(() -> failed.set(true))
                .memoize()
                .until(() -> failed.getAndSet(false));
    }

    private static OidcClientConfig config(ProviderSettings provider) {
        return new OidcClientConfigBuilder()
                .id(CLIENT)
                .authServerUrl(provider.url())
                .clientId(provider.clientId())
                .credentials(provider.clientSecret())
                .grant(OidcClientConfig.Grant.Type.REFRESH)
                .build();
    }

    @Override
    public Uni<Renewal> renew(TokenSet old) {
        String refreshToken = old.findRefreshToken().orElseThrow();
        return client.chain(made -> made.refreshTokens(refreshToken))
                .<Renewal>map(tokens -> new Renewal.Renewed(tokenSet(tokens, old)))
                .onFailure()
                .recoverWithItem(OidcTokenEndpoint::refusalOrOutage);
    }

    /** What the provider leaves out stays as it was: some give no new identity or refresh token. */
    private TokenSet tokenSet(Tokens renewed, TokenSet old) {
        String idToken = Objects.requireNonNullElse(renewed.get("id_token"), old.idToken());
        String refreshToken = Objects.requireNonNullElse(renewed.getRefreshToken(), old.refreshToken());
        return TokenClaims.tokenSet(idToken, renewed.getAccessToken(), refreshToken, clock.instant());
    }

    private static Renewal refusalOrOutage(Throwable failure) {
        if (failure instanceof OidcClientException && SESSION_IS_OVER.equals(errorOf(failure.getMessage()))) {
            return new Renewal.Refused();
        }
        LOG.warn("tokens could not be renewed: the identity provider does not answer as it should");
        return new Renewal.Unreachable();
    }

    private static @Nullable String errorOf(@Nullable String body) {
        if (body == null || !body.startsWith("{")) {
            return null;
        }
        try {
            return new JsonObject(body).getValue("error") instanceof String error ? error : null;
        } catch (DecodeException e) {
            return null;
        }
    }
}
