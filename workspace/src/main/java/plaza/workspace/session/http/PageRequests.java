package plaza.workspace.session.http;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person who opens the page, and can be sent to log in, from a script of the page, to which a login form is of
 * no use: it gets 499 and lets the person choose when to leave. EventSource cannot set a header of ours, so the
 * browser's own are read.
 */
@ApplicationScoped
public class PageRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        @Nullable String mode = context.request().getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return !mode.equals("navigate");
        }
        @Nullable String accept = context.request().getHeader("Accept");
        return accept == null || !accept.contains("text/html");
    }
}
