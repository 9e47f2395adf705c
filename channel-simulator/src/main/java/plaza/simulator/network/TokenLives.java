package plaza.simulator.network;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Until when tokens are good, where they end by themselves. */
public final class TokenLives {
    private final Map<String, Life> lives = new ConcurrentHashMap<>();

    /**
     * @param endsAt empty where the token does not end
     * @param dataAccessEndsAt empty where its data may be read for as long
     */
    public record Life(Optional<Instant> endsAt, Optional<Instant> dataAccessEndsAt) {
        public static final Life ENDLESS = new Life(Optional.empty(), Optional.empty());
    }

    /** From now on the token has this life. */
    public void give(String token, Life life) {
        lives.put(token, life);
    }

    public Life of(String token) {
        return lives.getOrDefault(token, Life.ENDLESS);
    }

    public boolean hasEnded(String token, Instant now) {
        return of(token).endsAt().filter(end -> !end.isAfter(now)).isPresent();
    }

    public void clear() {
        lives.clear();
    }
}
