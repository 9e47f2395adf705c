package plaza.workspace.page.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The page's own addresses. What a person looks at stands in the address, so that it can be reloaded, kept and sent; the
 * server gives the one page for all of them, once the person is logged in.
 */
@ApplicationScoped
class PageRoutes {

    private static final String ADDRESSES = "/(inbox|supervision|accounts|imports|incidents|promises|search)(/.*)?";

    void register(@Observes Router router) {
        router.getWithRegex(ADDRESSES).handler(PageRoutes::page);
        router.headWithRegex(ADDRESSES).handler(PageRoutes::page);
    }

    private static void page(RoutingContext context) {
        context.reroute("/");
    }
}
