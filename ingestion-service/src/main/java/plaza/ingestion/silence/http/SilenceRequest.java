package plaza.ingestion.silence.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wish to silence a brand.
 *
 * @param reason why, in words for colleagues: they read it until the silence is lifted
 */
@Schema(name = "SilenceRequest")
public record SilenceRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) @Nullable String reason) {

    /** The reason, once the request is known to hold one. */
    String words() {
        return Objects.requireNonNull(reason).strip();
    }
}
