package plaza.workspace.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.workspace.session.model.Renewal;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;

/**
 * Gives a session's tokens, renewed ahead of their end.
 *
 * <p>A page asks for many things at once, and providers take a refresh token only one time: eight requests that each
 * renew leave seven people logged out. So one renewal a session is under way at most, and all who need it share it.
 */
@ApplicationScoped
public class FreshTokens {

    private final Sessions sessions;
    private final TokenEndpoint endpoint;
    private final SessionSettings settings;
    private final Clock clock;
    private final Map<SessionHandle, Uni<SessionState>> underWay = new ConcurrentHashMap<>();

    FreshTokens(Sessions sessions, TokenEndpoint endpoint, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.endpoint = endpoint;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the session is worth now. Fails only where the store of sessions does. */
    public Uni<SessionState> find(SessionHandle handle) {
        return sessions.find(handle).chain(found -> stateOf(handle, found));
    }

    private Uni<SessionState> stateOf(SessionHandle handle, Optional<TokenSet> found) {
        if (found.filter(tokens -> tokens.isDue(clock.instant(), settings.refreshAhead()))
                .isEmpty()) {
            return Uni.createFrom().item(asItIs(found));
        }
        return underWay.computeIfAbsent(handle, this::oneRenewal);
    }

    /** Reads the store again: a renewal may have ended between the first look and this one. */
    private Uni<SessionState> oneRenewal(SessionHandle handle) {
        return sessions.find(handle)
                .chain(found -> renewIfDue(handle, found))
                .onTermination()
                .invoke(() -> underWay.remove(handle))
                .memoize()
                .indefinitely();
    }

    private Uni<SessionState> renewIfDue(SessionHandle handle, Optional<TokenSet> found) {
        return found.filter(tokens -> tokens.isDue(clock.instant(), settings.refreshAhead()))
                .map(tokens -> endpoint.renew(tokens).chain(renewal -> after(renewal, handle, tokens)))
                .orElseGet(() -> Uni.createFrom().item(asItIs(found)));
    }

    private Uni<SessionState> after(Renewal renewal, SessionHandle handle, TokenSet old) {
        Instant now = clock.instant();
        return switch (renewal) {
            case Renewal.Renewed(TokenSet tokens) ->
                sessions.store(handle, tokens, now).replaceWith(new SessionState.Open(tokens));
            case Renewal.Refused() -> sessions.remove(handle).replaceWith(new SessionState.Ended());
            case Renewal.Unreachable() ->
                Uni.createFrom().item(old.isUsable(now) ? new SessionState.Open(old) : new SessionState.Unknown());
        };
    }

    private SessionState asItIs(Optional<TokenSet> found) {
        return found.filter(tokens -> tokens.isUsable(clock.instant()))
                .<SessionState>map(SessionState.Open::new)
                .orElseGet(SessionState.Ended::new);
    }
}
