package plaza.ingestion.facebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.network.PageJson;

/** Webhooks of the page {@link #PAGE}, sent at {@link #SENT_AT}, received 1.25 s later. */
public final class PageWebhooks {

    public static final String PAGE = "100000000000001";
    public static final String POST = PAGE + "_900";
    public static final Instant CREATED_AT = Instant.parse("2026-11-22T13:00:00Z");
    public static final Instant SENT_AT = Instant.parse("2026-11-22T13:00:01Z");
    public static final Instant RECEIVED_AT = Instant.parse("2026-11-22T13:00:02.250Z");

    private PageWebhooks() {}

    /** One change of the field feed. */
    public static String feed(String value) {
        return changes(change("feed", value));
    }

    /** One element of changes. */
    public static String change(String field, String value) {
        return "{\"field\":\"%s\",\"value\":%s}".formatted(field, value);
    }

    /** One entry with these changes. */
    public static String changes(String... changes) {
        return "{\"object\":\"page\",\"entry\":[{\"id\":\"%s\",\"time\":%d,\"changes\":[%s]}]}"
                .formatted(PAGE, SENT_AT.getEpochSecond(), String.join(",", changes));
    }

    /** A comment of Rosa's below the post, by verb; further members of {@code value} may follow. */
    public static String comment(String verb, String further) {
        return """
               {"item":"comment","verb":"%s","comment_id":"900_901","post_id":"%s","parent_id":"%s",
                "from":{"id":"7001","name":"Rosa Quiroga"},"created_time":%d%s}""".formatted(verb, POST, POST, CREATED_AT.getEpochSecond(), further.isEmpty() ? "" : "," + further);
    }

    /** What the channel makes of the payload. */
    public static Reading read(String payload) {
        return PageJson.read(payload.getBytes(StandardCharsets.UTF_8), RECEIVED_AT);
    }

    /** The payload was understood; its interactions. */
    public static List<Interaction> interactions(String payload) {
        return understood(payload).interactions();
    }

    /** The payload was understood. */
    public static Reading.Understood understood(String payload) {
        return switch (read(payload)) {
            case Reading.Understood understood -> understood;
            case Reading.Malformed malformed -> throw new AssertionError("malformed: " + malformed.detail());
        };
    }

    /** The payload was understood and says one thing. */
    public static Interaction only(String payload) {
        List<Interaction> all = interactions(payload);
        if (all.size() != 1) {
            throw new AssertionError("one interaction expected, there are " + all);
        }
        return all.getFirst();
    }
}
