package plaza.agent.assignment.http;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an agent declines.
 *
 * @param reason a word or a few; may be left out
 */
public record RefusalRequest(
        @Schema(nullable = true) @Size(max = 200) @Nullable String reason) {}
