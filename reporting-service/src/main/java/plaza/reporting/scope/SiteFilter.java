package plaza.reporting.scope;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plaza.platform.security.SiteScope;

/**
 * A site scope as a condition of queries, so that nothing outside it is ever read, counted or summed.
 *
 * @param all true where every site may be seen
 * @param sites otherwise the slugs that may be, as a JSON array
 */
public record SiteFilter(boolean all, String sites) {

    /** For a column {@code site}; takes the parameters {@code allSites} and {@code sites}. */
    public static final String SQL =
            " (:allSites or site = any(array(select jsonb_array_elements_text(cast(cast(:sites as text) as jsonb))))) ";

    private static final String NONE = "[]";

    /** The condition of that scope. */
    public static SiteFilter of(SiteScope scope) {
        return switch (scope) {
            case SiteScope.All everywhere -> new SiteFilter(true, NONE);
            case SiteScope.These(Set<String> slugs) -> new SiteFilter(false, json(slugs));
        };
    }

    private static String json(Set<String> slugs) {
        return new TreeSet<>(slugs).stream().map(SiteFilter::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String slug) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(slug)) + '"';
    }
}
