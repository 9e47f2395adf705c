package plaza.workspace.session;

import io.smallrye.mutiny.Uni;
import plaza.workspace.session.model.Renewal;
import plaza.workspace.session.model.TokenSet;

/** Where tokens are renewed. */
public interface TokenEndpoint {

    /** Asks for new tokens with the old ones. Never fails: an outage is {@link Renewal.Unreachable}. */
    Uni<Renewal> renew(TokenSet tokens);
}
