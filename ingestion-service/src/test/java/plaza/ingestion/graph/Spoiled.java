package plaza.ingestion.graph;

import java.util.Map;
import java.util.Optional;

/**
 * How the scripted network spoils one call.
 *
 * @param isDone whether it does what was asked all the same
 * @param answer what it says; empty closes the connection without a word
 * @param lateMillis how long it keeps the caller waiting for that
 */
public record Spoiled(boolean isDone, Optional<Said> answer, int lateMillis) {

    /** An answer over the wire. */
    public record Said(int status, Map<String, String> headers, String body) {}

    /** Does nothing and closes. */
    public static Spoiled closes() {
        return new Spoiled(false, Optional.empty(), 0);
    }

    /** Publishes and closes. */
    public static Spoiled publishesThenCloses() {
        return new Spoiled(true, Optional.empty(), 0);
    }

    /** Does nothing and says this. */
    public static Spoiled says(int status, String body) {
        return new Spoiled(false, Optional.of(new Said(status, Map.of(), body)), 0);
    }

    /** Does nothing and says this with a header. */
    public static Spoiled says(int status, String header, String value, String body) {
        return new Spoiled(false, Optional.of(new Said(status, Map.of(header, value), body)), 0);
    }

    /** Does nothing and says this with these headers. */
    public static Spoiled says(int status, Map<String, String> headers, String body) {
        return new Spoiled(false, Optional.of(new Said(status, headers, body)), 0);
    }

    /** An error of the Graph API; nothing is done. */
    public static Spoiled error(int status, int code, int subcode) {
        return says(
                status,
                "{\"error\":{\"message\":\"Se produjo un error\",\"type\":\"OAuthException\",\"code\":" + code
                        + ",\"error_subcode\":" + subcode + "}}");
    }

    /** The same, but what was asked is done. */
    public Spoiled andDoes() {
        return new Spoiled(true, answer, lateMillis);
    }

    /** The same, later. */
    public Spoiled after(int millis) {
        return new Spoiled(isDone, answer, millis);
    }
}
