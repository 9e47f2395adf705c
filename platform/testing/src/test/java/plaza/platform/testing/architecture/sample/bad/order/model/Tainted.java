package plaza.platform.testing.architecture.sample.bad.order.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A model that knows a library and draws lots. */
public record Tainted(JsonNode node, UUID id) {

    /** Draws. */
    public static UUID draw() {
        return UUID.randomUUID();
    }
}
