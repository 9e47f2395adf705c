package plaza.workspace.forward.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a request of the page goes.
 *
 * @param service who answers it
 * @param target path and query as the service sees them
 */
public record Way(Service service, String target) {

    /** What stands before the service's name. */
    public static final String PREFIX = "/svc/";

    private static final String OPEN_TO_PEOPLE = "/api/";

    /**
     * The way of a path. Only {@code /api/} is led to: metrics, health and webhooks are no matter of a page.
     *
     * @param path normalised: no dot segments, no doubled or encoded slashes that a service could read otherwise
     * @param query null where there is none
     */
    public static Optional<Way> find(String path, @Nullable String query) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int slash = path.indexOf('/', PREFIX.length());
        if (slash < 0 || !isPlain(path)) {
            return Optional.empty();
        }
        String rest = path.substring(slash);
        return Service.find(path.substring(PREFIX.length(), slash))
                .filter(service -> rest.startsWith(OPEN_TO_PEOPLE))
                .map(service -> new Way(service, query == null ? rest : rest + "?" + query));
    }

    private static boolean isPlain(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return !path.contains("//")
                && !path.contains("/../")
                && !path.endsWith("/..")
                && !path.contains("\\")
                && !lower.contains("%2f")
                && !lower.contains("%2e")
                && !lower.contains("%5c");
    }
}
