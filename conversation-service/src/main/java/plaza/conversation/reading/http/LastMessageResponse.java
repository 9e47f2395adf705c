package plaza.conversation.reading.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.LastMessage;

/** The message that a list shows. */
@Schema(
        name = "LastMessage",
        requiredProperties = {"text", "at", "direction"})
public record LastMessageResponse(
        @Schema(nullable = true, description = "null where there is none or where it was removed") @Nullable String text,

        @Schema(description = "when it was written, by the network")
        Instant at,

        @Schema(description = "inbound or outbound") String direction) {

    static LastMessageResponse of(LastMessage last) {
        return new LastMessageResponse(last.text(), last.at(), last.direction().label());
    }
}
