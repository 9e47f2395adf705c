package plaza.ingestion.account.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Secret;

/**
 * A new token for an account.
 *
 * @param accessToken as the network gave it; never shown again
 */
@Schema(name = "Credential")
public record CredentialRequest(
        @NotBlank @Size(max = 4096) @Schema(required = true) @Nullable String accessToken) {

    /** The token, once the request is known to hold one. */
    Secret token() {
        return Secret.of(Objects.requireNonNull(accessToken).strip());
    }

    @Override
    public String toString() {
        return "CredentialRequest[***]";
    }
}
