package plaza.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import plaza.platform.web.CommonProblems;

/** The principal of the present request. */
@RequestScoped
public class CurrentPrincipal {

    private final SecurityIdentity identity;

    CurrentPrincipal(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who is asking; a 401 problem where nobody is. */
    public Principal get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw CommonProblems.UNAUTHENTICATED.because("send an access token for audience plaza-api");
        }
        return new Principal(
                token.getSubject(),
                Optional.<String>ofNullable(token.getClaim("preferred_username"))
                        .orElse(token.getSubject()),
                identity.getRoles(),
                SiteScope.of(texts(token.getClaim("sites"))),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** How long the token is still good for: the longest life of a stream. */
    public Duration life() {
        Duration left = Duration.between(Instant.now(), get().expiresAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Set<String> texts(Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> many ->
                many.stream().map(CurrentPrincipal::text).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
