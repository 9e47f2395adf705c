package plaza.ingestion.account;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the key from the settings; the local platform has its own, which profile {@code prod} refuses. */
@ApplicationScoped
class SealWiring {

    private static final byte[] LOCAL_KEY = "plaza-local-credentials-key-2026".getBytes(StandardCharsets.US_ASCII);

    @Produces
    @Singleton
    Seal seal(@ConfigProperty(name = "plaza.credentials.key") Optional<String> key) {
        if (key.isEmpty() && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("plaza.credentials.key is missing: without it no account can be opened; set"
                    + " PLAZA_CREDENTIALS_KEY to 32 bytes in Base64, made with: openssl rand -base64 32");
        }
        return new Seal(key.map(SealWiring::decoded).orElse(LOCAL_KEY));
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("plaza.credentials.key is not Base64", e);
        }
    }
}
