package plaza.conversation.patience.http;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.patience.model.Patience;

/** How long a brand waits for customers who do not answer. */
@Schema(
        name = "Patience",
        requiredProperties = {"hours"})
public record PatienceJson(
        @Schema(nullable = true, description = "1 to 2160; null where it waits for ever") @Nullable Integer hours) {

    static PatienceJson of(Patience patience) {
        Duration limit = patience.limit();
        return new PatienceJson(limit == null ? null : (int) limit.toHours());
    }

    /** Fails with a sentence where it makes no sense. */
    Patience patience(String brand) {
        return new Patience(brand, hours == null ? null : Duration.ofHours(hours));
    }
}
