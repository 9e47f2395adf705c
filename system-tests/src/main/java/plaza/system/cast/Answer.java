package plaza.system.cast;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param body the JSON, or a missing node where there was none
 */
public record Answer(int status, JsonNode body) {

    public boolean isGood() {
        return status / 100 == 2;
    }

    /** True where it may be otherwise in a moment: the service was starting, stopping or without its database. */
    public boolean isPassing() {
        return status >= 500 || status == 429;
    }

    /** The last word of the problem's type, such as {@code owner-changed}; empty where there is none. */
    public String problem() {
        String type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
