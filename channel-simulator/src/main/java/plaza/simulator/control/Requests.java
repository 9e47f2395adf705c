package plaza.simulator.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of the simulator's own API as they come: anything may be missing. */
final class Requests {
    private Requests() {}

    /** Somebody by id, by name or by both; a name alone is always the same person. */
    record As(@Nullable String id, @Nullable String name) {}

    /** @param delay an ISO-8601 duration, or a number of milliseconds */
    record Deliver(
            @Nullable Integer copies,
            @Nullable JsonNode delay,
            @Nullable Boolean shuffle,
            @Nullable Integer batch) {}

    record Message(
            @Nullable As as,
            @Nullable String text,
            @Nullable String in,
            @JsonProperty("private") @Nullable Boolean isPrivate,
            @Nullable String id,
            @Nullable String at,
            @Nullable Deliver deliver,
            @Nullable List<@Nullable File> attachments) {}

    /**
     * What hangs on a message: at an address, or with bytes in Base64, or a sample of its type.
     *
     * @param type image, audio, video or file
     */
    record File(
            @Nullable String type,
            @Nullable String url,
            @Nullable String data,
            @Nullable String mimeType,
            @Nullable String name) {}

    record Edit(
            @Nullable String text,
            @Nullable String at,
            @Nullable Deliver deliver) {}

    /** What may be said of an act that has no words of its own. */
    record Act(@Nullable String at, @Nullable Deliver deliver) {}

    record Like(
            @Nullable As as,
            @Nullable Boolean likes,
            @Nullable String at,
            @Nullable Deliver deliver) {}

    record Burst(
            @Nullable Integer count,
            @Nullable Integer people,
            @Nullable String in,
            @Nullable List<String> texts,
            @Nullable Deliver deliver,
            @JsonProperty("private") @Nullable Boolean isPrivate) {}

    /** @param about the id of a thing or a person: only calls that name it are struck */
    record FaultOn(
            @Nullable String channel,
            @Nullable String operation,
            @Nullable String fault,
            @Nullable Integer times,
            @Nullable String about) {}

    record Advance(@Nullable String advance) {}

    record Handshake(@Nullable String channel, @Nullable String verifyToken) {}

    record Token(
            @Nullable String token,
            @Nullable String endsAt,
            @Nullable String dataAccessEndsAt) {}

    /** @param text of a new one; without it one that is there is judged anew */
    record TemplateOf(
            @Nullable String language,
            @Nullable String status,
            @Nullable String category,
            @Nullable String text) {}

    record Lead(@Nullable Map<String, String> fields) {}

    record HumanAgent(@Nullable Boolean approved) {}

    /** @param code the error beyond the limit; without it the network's usual one */
    record Limit(
            @Nullable Integer calls,
            @Nullable String per,
            @Nullable Integer code) {}
}
