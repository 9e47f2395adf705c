package plaza.ingestion.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Usage;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Pace;

/**
 * How fast each account may send. Kept in memory only, because an account has one dispatcher at a time and a new one
 * learns from its first answer; used by many threads.
 */
final class Paces {

    /** A longer wait is told to the agents. */
    private static final Duration TELL_FROM = Duration.ofSeconds(10);

    private final int mostPerSecond;
    private final Map<AccountRef, Pace> paces = new ConcurrentHashMap<>();

    Paces(int mostPerSecond) {
        this.mostPerSecond = mostPerSecond;
    }

    /** The number of a call that may leave, and counts as under way then; empty where none may. */
    Optional<Long> leaves(AccountRef account, Instant now) {
        Pace before = get(account, now);
        Pace after = before.leaves(now);
        return before.isFree(now) && paces.replace(account, before, after)
                ? Optional.of(after.calls())
                : Optional.empty();
    }

    /** The same for a call that nobody waits for: only while plenty is left. */
    Optional<Long> leavesSpare(AccountRef account, Instant now) {
        return get(account, now).isSpare(now) ? leaves(account, now) : Optional.empty();
    }

    /** It did not leave after all. */
    void stays(AccountRef account) {
        paces.computeIfPresent(account, (ref, pace) -> pace.stays());
    }

    /** It was answered, or given up. */
    void returns(AccountRef account, long call, Usage usage, boolean isLimited, Instant now) {
        paces.computeIfPresent(account, (ref, pace) -> pace.returns(call, usage, isLimited, now));
    }

    /** A call that nobody waited for was answered, or given up. */
    void returnsSpare(AccountRef account, long call, Usage usage, boolean isLimited, Instant now) {
        paces.computeIfPresent(account, (ref, pace) -> pace.returnsSpare(call, usage, isLimited, now));
    }

    /** What keeps the account from calling for so long that agents should know. */
    Optional<Board.Obstacle> obstacle(AccountRef account, Instant now) {
        return get(account, now)
                .freeAt(now)
                .filter(moment -> moment.isAfter(now.plus(TELL_FROM)))
                .map(moment -> new Board.Obstacle(HoldReason.RATE_LIMITED, Optional.of(moment)));
    }

    private Pace get(AccountRef account, Instant now) {
        return paces.computeIfAbsent(account, first -> Pace.unknown(mostPerSecond, now));
    }
}
