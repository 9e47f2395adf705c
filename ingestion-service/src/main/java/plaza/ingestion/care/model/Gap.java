package plaza.ingestion.care.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;

/**
 * A time in which things may have happened on an account that did not reach us.
 *
 * @param since when it began
 * @param wantedAt when that was last seen
 */
public record Gap(AccountRef account, Instant since, Instant wantedAt) {

    /** Older things are no news, and their windows are over. */
    public static final Duration FURTHEST = Duration.ofDays(7);

    /** Clocks differ, and what was under way when it began may be lost too. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** A gap that began at the moment, as far as it is read back. */
    public static Gap since(AccountRef account, Instant moment, Instant now) {
        Instant with = moment.minus(MARGIN);
        Instant furthest = now.minus(FURTHEST);
        return new Gap(account, with.isBefore(furthest) ? furthest : with, now);
    }

    /**
     * Since when nobody listened; empty where that was too short to lose anything, because networks try again.
     *
     * @param mark when a process of ours was last alive
     */
    public static Optional<Instant> ofOutage(Optional<Instant> mark, Duration from, Instant now) {
        return mark.filter(last -> last.plus(from).isBefore(now));
    }
}
