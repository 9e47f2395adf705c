package plaza.ingestion.outbound.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.Usage;

/**
 * How fast an account may call, learned from what its network tells of our use of its limits. Nothing leaves that could
 * be the call too many: what one call costs is taken as the most it was ever seen to cost, leaps by others left aside;
 * what is under way counts as if it had arrived; and once half of a limit is used the rest is spread over the time in
 * which a limit is forgotten.
 *
 * @param bucket keeps bursts even
 * @param share what is known of the nearest limit
 * @param underWay calls that are not answered yet
 * @param calls how many have left; the number of the last one
 * @param lastCall when that was
 * @param quietUntil the network asked for quiet until then
 */
public record Pace(Bucket bucket, Share share, int underWay, long calls, Instant lastCall, Instant quietUntil) {

    /** Networks count over a rolling hour. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** Percent that are left to what is not counted here: readings, and other programs of the same app. */
    private static final int RESERVE = 5;

    /** Up to here calls leave as they come. */
    private static final int EASY = 50;

    /** Whole percents hide up to one: a call that costs 1.9 shows as 1 or as 2. */
    private static final int ROUNDING = 1;

    private static final int LEAP = 2;

    /**
     * How much of the nearest limit is used.
     *
     * @param used percent, as last told
     * @param by which call it was told
     * @param step percent that one call costs at most
     * @param isLearning true while too little was told to know what a call costs: then one call at a time
     */
    public record Share(int used, long by, int step, boolean isLearning) {

        /** Nothing was told. */
        static final Share UNKNOWN = new Share(0, 0, 1, true);

        /** What the answer to that call adds. Answers overtake each other: only the newest call may tell of less. */
        Share told(Optional<Integer> percent, long call, boolean isNewest) {
            if (percent.isEmpty()) {
                return new Share(used, by, step, by > 0 && isLearning);
            }
            int now = percent.get();
            if (by == 0) {
                return new Share(now, call, step, true);
            }
            int highest = Math.clamp(cost(now, call), step, 100 - RESERVE);
            return isNewest || now > used
                    ? new Share(now, Math.max(by, call), highest, false)
                    : new Share(used, by, highest, false);
        }

        /** What one of the calls since the last telling cost; once that is known, a leap is somebody else's. */
        private int cost(int now, long call) {
            int cost = call > by ? Math.ceilDiv(now - used, Math.toIntExact(call - by)) : step;
            boolean isLeap = !isLearning && cost > LEAP * step + ROUNDING;
            return isLeap ? step : cost;
        }

        /** What a call that nobody waited for adds: how much is used, and nothing of what an answer to a customer costs. */
        Share seen(Optional<Integer> percent, long call, boolean isNewest) {
            return percent.filter(now -> isNewest || now > used)
                    .map(now -> new Share(now, by == 0 ? 0 : Math.max(by, call), step, isLearning))
                    .orElse(this);
        }

        /** A limit tells how much is used, and nothing of what a call costs: others may have used it up. */
        Share limited(Optional<Integer> percent, long call) {
            return percent.map(now -> new Share(now, Math.max(by, call), step, isLearning))
                    .orElse(this);
        }

        Share forgotten() {
            return new Share(0, by, step, isLearning);
        }
    }

    /**
     * An account of which nothing is known.
     *
     * @param mostPerSecond calls that leave in a second at best
     */
    public static Pace unknown(int mostPerSecond, Instant now) {
        return new Pace(Bucket.full(mostPerSecond, now), Share.UNKNOWN, 0, 0, Instant.EPOCH, Instant.EPOCH);
    }

    /** When the next call may leave; empty where that depends on the answer to one that is under way. */
    public Optional<Instant> freeAt(Instant now) {
        if (share.isLearning() && underWay > 0) {
            return Optional.empty();
        }
        int step = share.step();
        int left = 100 - RESERVE - shareAt(now).used() - step * underWay;
        if (left < step) {
            return underWay > 0 ? Optional.empty() : Optional.of(later(usedUpUntil(), now));
        }
        return Optional.of(later(later(bucket.freeAt(now), quiet(now)), spacedAt(now, left)));
    }

    /** True where a call may leave now. */
    public boolean isFree(Instant now) {
        return freeAt(now).filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** True where a call may leave now and would not be missed by those that customers wait for. */
    public boolean isSpare(Instant now) {
        return isFree(now) && shareAt(now).used() + share.step() * (underWay + 1) <= EASY;
    }

    /** A call leaves; its number is {@link #calls()} then. */
    public Pace leaves(Instant now) {
        return new Pace(bucket.take(now), shareAt(now), underWay + 1, calls + 1, now, quietUntil);
    }

    /** A call that had left in the books did not leave after all. */
    public Pace stays() {
        return new Pace(bucket, share, Math.max(0, underWay - 1), calls, lastCall, quietUntil);
    }

    /**
     * It was answered, or given up.
     *
     * @param call its number
     */
    public Pace returns(long call, Usage usage, boolean isLimited, Instant now) {
        return isLimited
                ? limited(call, usage, now)
                : answered(bucket.faster(), share.told(usage.percent(), call, call == calls), usage, now);
    }

    /** The same for a call that nobody waited for: of those nothing is learned but how much is used. */
    public Pace returnsSpare(long call, Usage usage, boolean isLimited, Instant now) {
        return isLimited
                ? limited(call, usage, now)
                : answered(bucket, share.seen(usage.percent(), call, call == calls), usage, now);
    }

    private Pace limited(long call, Usage usage, Instant now) {
        return answered(bucket.slower(now), share.limited(usage.percent(), call), usage, now);
    }

    private Pace answered(Bucket then, Share known, Usage usage, Instant now) {
        Instant quietBefore = now.isBefore(quietUntil) ? quietUntil : Instant.EPOCH;
        return new Pace(
                then,
                known,
                Math.max(0, underWay - 1),
                calls,
                lastCall,
                later(usage.regain().map(now::plus).orElse(quietBefore), quietBefore));
    }

    /** After a whole window without a call nothing of it is left. */
    private Share shareAt(Instant now) {
        return now.isBefore(lastCall.plus(WINDOW)) ? share : share.forgotten();
    }

    private Instant spacedAt(Instant now, int left) {
        boolean isEasy = shareAt(now).used() + share.step() * underWay < EASY || lastCall.isAfter(now);
        return isEasy ? now : lastCall.plus(WINDOW.dividedBy(Math.max(1, left / share.step())));
    }

    /** The end that the network named in its last answer is believed, for one call; else a whole window is waited out. */
    private Instant usedUpUntil() {
        Instant forgotten = lastCall.plus(WINDOW);
        return quietUntil.isAfter(lastCall) && quietUntil.isBefore(forgotten)
                ? quietUntil
                : later(forgotten, quietUntil);
    }

    private Instant quiet(Instant now) {
        return later(quietUntil, now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
