package plaza.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import plaza.platform.consumer.ReceivedRecord;

/** Records as consumers receive them. */
final class Records {

    static final String EVENT_ID = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f77";

    private Records() {}

    static ReceivedRecord of(String type, String json) {
        Map<String, String> headers = Map.of("ce_id", EVENT_ID, "ce_type", type, "sequence", "4");
        return new ReceivedRecord("some.topic.v1", 0, 7, "key", headers, json.getBytes(StandardCharsets.UTF_8));
    }
}
