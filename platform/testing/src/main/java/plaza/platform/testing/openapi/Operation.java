package plaza.platform.testing.openapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One operation of an OpenAPI document.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param bodyType media type of the request body, empty where it takes none
 * @param stream true where it answers with server-sent events
 * @param list true where its answer holds {@code items}
 */
public record Operation(
        String method, String path, Access access, Optional<String> bodyType, boolean stream, boolean list) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** How a plan names it: {@code GET /api/v1/conversations/{id}}. */
    public String name() {
        return method + " " + path;
    }

    /**
     * The path up to and including each of its parameters: {@code /a/{b}/c/{d}} gives {@code /a/{b}} and
     * {@code /a/{b}/c/{d}}.
     */
    public List<String> parameters() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(MatchResult::end)
                .map(end -> path.substring(0, end))
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
