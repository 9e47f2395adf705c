package plaza.workspace.session.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import plaza.workspace.session.model.SessionHandle;

/** The session that a request came with. */
public final class CurrentSession {

    private static final String KEY = CurrentSession.class.getName();

    private CurrentSession() {}

    /** The handle of the request's session, once authentication has read it. */
    public static Optional<SessionHandle> find(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    static void put(RoutingContext context, SessionHandle handle) {
        context.put(KEY, handle);
    }
}
