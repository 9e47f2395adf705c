package plaza.workspace.session.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one session. They never leave the server but as the bearer of a request to a service.
 *
 * @param idToken who logged in
 * @param accessToken what the services read
 * @param refreshToken what the next tokens are asked with; null where the provider gives none
 * @param receivedAt when the provider gave them. Real time, never the movable clock
 * @param expiresAt when the first of identity and access token ends
 */
public record TokenSet(
        String idToken, String accessToken, @Nullable String refreshToken, Instant receivedAt, Instant expiresAt) {

    private static final int SHORTEST_SHARE = 3;

    /**
     * True where new ones should be asked for, if they can be.
     *
     * @param ahead how long before their end; of tokens that live shortly at most the last third, or each request would
     *     renew them
     */
    public boolean isDue(Instant now, Duration ahead) {
        Duration third = Duration.between(receivedAt, expiresAt).dividedBy(SHORTEST_SHARE);
        Duration margin = ahead.compareTo(third) < 0 ? ahead : third;
        return refreshToken != null && !now.isBefore(expiresAt.minus(margin));
    }

    /** True while a service would still take them. */
    public boolean isUsable(Instant now) {
        return expiresAt.isAfter(now);
    }

    /** The token that the next ones are asked with. */
    public Optional<String> findRefreshToken() {
        return Optional.ofNullable(refreshToken);
    }

    /** Not the tokens: it may stand in a log. */
    @Override
    public String toString() {
        return "TokenSet[expiresAt=" + expiresAt + "]";
    }
}
