package plaza.workspace.session.http;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import plaza.workspace.session.FreshTokens;
import plaza.workspace.session.Sessions;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;
import plaza.workspace.session.network.TokenClaims;

/** Keeps the tokens on the server: what Quarkus puts into the cookie is a handle. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HandleTokenStates implements TokenStateManager {

    private final Sessions sessions;
    private final FreshTokens fresh;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    HandleTokenStates(Sessions sessions, FreshTokens fresh, Clock clock) {
        this.sessions = sessions;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        SessionHandle handle = newHandle();
        Instant now = clock.instant();
        TokenSet set =
                TokenClaims.tokenSet(tokens.getIdToken(), tokens.getAccessToken(), tokens.getRefreshToken(), now);
        CurrentSession.put(context, handle);
        return sessions.store(handle, set, now).replaceWith(handle.text());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String tokenState,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        SessionHandle handle = new SessionHandle(tokenState);
        CurrentSession.put(context, handle);
        return fresh.find(handle).map(HandleTokenStates::tokens);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String tokenState, OidcRequestContext<Void> request) {
        return sessions.remove(new SessionHandle(tokenState));
    }

    private static AuthorizationCodeTokens tokens(SessionState state) {
        return switch (state) {
            case SessionState.Open(TokenSet set) ->
                new AuthorizationCodeTokens(set.idToken(), set.accessToken(), set.refreshToken());
            case SessionState.Ended() -> throw new AuthenticationFailedException("the session is over");
            case SessionState.Unknown() ->
                throw new AuthenticationFailedException("the identity provider does not answer");
        };
    }

    private SessionHandle newHandle() {
        byte[] random = new byte[SessionHandle.BYTES];
        chance.nextBytes(random);
        return SessionHandle.of(random);
    }
}
