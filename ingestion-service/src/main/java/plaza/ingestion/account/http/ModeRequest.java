package plaza.ingestion.account.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.model.AccountMode;

/** Another mode for an account, by somebody who saw its present state. */
@Schema(
        name = "NewMode",
        requiredProperties = {"mode", "version"})
public record ModeRequest(
        @NotNull @Pattern(regexp = "listen|assist|answer|only") @Schema(description = "listen, assist, answer, only")
        @Nullable String mode,

        @NotNull @Min(1) @Schema(description = "of the account as it was seen") @Nullable Long version) {

    /** The mode, once the request is known to name one. */
    AccountMode wanted() {
        return AccountMode.get(Objects.requireNonNull(mode));
    }

    /** The version, once the request is known to name one. */
    long seen() {
        return Objects.requireNonNull(version);
    }
}
