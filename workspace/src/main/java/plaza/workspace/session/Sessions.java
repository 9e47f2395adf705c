package plaza.workspace.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.TokenSet;

/** The sessions that are open. */
public interface Sessions {

    /** The tokens of a session; empty where there is no such session. */
    Uni<Optional<TokenSet>> find(SessionHandle handle);

    /**
     * Opens a session, or gives an open one other tokens.
     *
     * @param at when this happens; what was not stored for long is forgotten
     */
    Uni<Void> store(SessionHandle handle, TokenSet tokens, Instant at);

    /** Ends a session; one that is not there is no fault. */
    Uni<Void> remove(SessionHandle handle);

    /** Forgets the sessions that nobody stored since then. */
    Uni<Void> forgetUnusedSince(Instant moment);
}
