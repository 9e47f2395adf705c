package plaza.workspace.session.network;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.workspace.session.model.Person;
import plaza.workspace.session.model.TokenSet;

/**
 * Reads what tokens say. They came over the provider's own connection; whether they are genuine is checked by the login
 * and again by each service.
 */
public final class TokenClaims {

    /** For tokens that do not say when they end: asked for anew soon. */
    private static final Duration UNSAID = Duration.ofMinutes(1);

    private static final int PARTS = 3;

    private TokenClaims() {}

    /** The set of these tokens, which ends with the first of them. */
    public static TokenSet tokenSet(
            String idToken, String accessToken, @Nullable String refreshToken, Instant receivedAt) {
        Instant end = Stream.of(idToken, accessToken)
                .flatMap(token -> findEnd(claims(token)).stream())
                .min(Instant::compareTo)
                .orElse(receivedAt.plus(UNSAID));
        return new TokenSet(idToken, accessToken, refreshToken, receivedAt, end);
    }

    /**
     * Whose tokens they are.
     *
     * @param rolesClaim where the roles stand, with slashes between levels
     */
    public static Person person(TokenSet tokens, String rolesClaim) {
        JsonObject access = claims(tokens.accessToken());
        JsonObject identity = claims(tokens.idToken());
        String subject = text(access, "sub").or(() -> text(identity, "sub")).orElse("");
        String name = Stream.of(identity, access)
                .flatMap(claims -> Stream.of("name", "preferred_username").flatMap(key -> text(claims, key).stream()))
                .findFirst()
                .orElse(subject);
        return new Person(
                name, subject, texts(at(access, rolesClaim)), texts(access.getValue("sites")), tokens.expiresAt());
    }

    private static JsonObject claims(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != PARTS) {
            return new JsonObject();
        }
        try {
            return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1])));
        } catch (IllegalArgumentException | DecodeException e) {
            return new JsonObject();
        }
    }

    private static Optional<Instant> findEnd(JsonObject claims) {
        return claims.getValue("exp") instanceof Number end
                ? Optional.of(Instant.ofEpochSecond(end.longValue()))
                : Optional.empty();
    }

    private static Optional<String> text(JsonObject claims, String key) {
        return claims.getValue(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static @Nullable Object at(JsonObject claims, String path) {
        Object found = claims;
        for (String step : path.split("/")) {
            found = found instanceof JsonObject object ? object.getValue(step) : null;
        }
        return found;
    }

    private static Set<String> texts(@Nullable Object value) {
        return switch (value) {
            case JsonArray many -> many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case String one -> Set.of(one);
            case null, default -> Set.of();
        };
    }
}
