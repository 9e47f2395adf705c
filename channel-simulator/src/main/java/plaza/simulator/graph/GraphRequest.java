package plaza.simulator.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plaza.simulator.network.Attachment;

/**
 * A call as it came, wherever its parameters stood: query, form or JSON body.
 *
 * @param path without the version: a node, and perhaps an edge
 * @param parameters objects among them as JSON text
 * @param bearer the token of the Authorization header
 * @param origin scheme and authority the caller used, for links in answers
 * @param file that came along
 */
record GraphRequest(
        Method method,
        List<String> path,
        Map<String, String> parameters,
        Optional<String> bearer,
        String origin,
        Optional<File> file) {
    GraphRequest(
            Method method, List<String> path, Map<String, String> parameters, Optional<String> bearer, String origin) {
        this(method, path, parameters, bearer, origin, Optional.empty());
    }

    /** @param field the part's name in the form */
    record File(String field, String name, String mimeType, byte[] bytes) {
        /** What kind of attachment it is by what its sender says. */
        Attachment.Kind kind() {
            return Attachment.Kind.find(mimeType.replaceAll("/.*", "")).orElse(Attachment.Kind.FILE);
        }
    }

    /** The file that came along in that field. */
    Optional<File> file(String field) {
        return file.filter(given -> given.field().equals(field));
    }

    enum Method {
        GET,
        POST,
        DELETE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<String> find(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** Whether it is about that thing or that person: in its path, or anywhere in a parameter. */
    boolean names(String id) {
        return path.contains(id)
                || parameters.values().stream().anyMatch(value -> value.equals(id) || value.contains("\"" + id + "\""));
    }

    Optional<String> token() {
        return bearer.or(() -> find("access_token"));
    }
}
