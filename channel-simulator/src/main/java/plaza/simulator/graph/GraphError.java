package plaza.simulator.graph;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An error as the Graph API tells it. Callers decide by code and subcode; the message is in some language.
 *
 * @param userMessage the same in the account's language, Spanish
 * @param details what WhatsApp says beside it
 */
record GraphError(
        int status,
        String message,
        String type,
        int code,
        OptionalInt subcode,
        boolean isTransient,
        Optional<String> userMessage,
        Optional<String> details) {

    private static final int BAD_REQUEST = 400;
    private static final int INVALID_PARAMETER = 100;
    private static final int PERMISSION = 200;

    static final String OAUTH = "OAuthException";
    static final String METHOD = "GraphMethodException";
    static final String INSTAGRAM = "IGApiException";

    static GraphError missingToken() {
        return oauth(104, "An access token is required to request this resource.");
    }

    static GraphError unknownToken() {
        return oauth(190, "Invalid OAuth access token - Cannot parse access token");
    }

    static GraphError endedToken() {
        return of(
                OAUTH,
                190,
                OptionalInt.of(463),
                "Error validating access token: Session has expired. The current time is later than its end.");
    }

    static GraphError wrongProof() {
        return of(
                METHOD, INVALID_PARAMETER, OptionalInt.empty(), "Invalid appsecret_proof provided in the API argument");
    }

    static GraphError unknownObject(GraphRequest.Method method, String id) {
        return of(
                METHOD,
                INVALID_PARAMETER,
                OptionalInt.of(33),
                "Unsupported " + method.label() + " request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this"
                        + " operation. Please read the Graph API documentation at"
                        + " https://developers.facebook.com/docs/graph-api");
    }

    static GraphError unknownField(String field, String node) {
        return oauth(
                INVALID_PARAMETER,
                "(#100) Tried accessing nonexisting field (" + field + ") on node type (" + node + ")");
    }

    static GraphError badParameter(String said) {
        return oauth(INVALID_PARAMETER, "(#100) " + said);
    }

    static GraphError unknownPath(String path) {
        return oauth(2500, "Unknown path components: /" + path);
    }

    static GraphError notAllowed() {
        return oauth(PERMISSION, "(#200) Permissions error");
    }

    private static GraphError oauth(int code, String message) {
        return of(OAUTH, code, OptionalInt.empty(), message);
    }

    private static GraphError of(String type, int code, OptionalInt subcode, String message) {
        return new GraphError(BAD_REQUEST, message, type, code, subcode, false, Optional.empty(), Optional.empty());
    }

    /** The same in other words. */
    GraphError with(String otherMessage) {
        return new GraphError(status, otherMessage, type, code, subcode, isTransient, userMessage, details);
    }
}
