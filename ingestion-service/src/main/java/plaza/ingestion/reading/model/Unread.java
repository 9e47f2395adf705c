package plaza.ingestion.reading.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.channel.model.Pointed;

/**
 * Something whose words are still to be read. Until it was told nobody else knows of it.
 *
 * @param id of the interaction that tells it
 * @param tellBy by then it is told, with its words or without
 * @param isTold whether it was told without them
 * @param tries how often its words were asked for
 */
public record Unread(UUID id, Pointed thing, Instant tellBy, boolean isTold, int tries) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 11;

    /** Something that was just pointed at. */
    public static Unread of(UUID id, Pointed thing, Instant tellBy) {
        return new Unread(id, thing, tellBy, false, 0);
    }

    /** True where waiting for its words would make somebody wait for an answer. */
    public boolean isToBeToldAt(Instant now) {
        return !isTold && !now.isBefore(tellBy);
    }

    /** After one more try in vain. */
    public Unread triedInVain() {
        return new Unread(id, thing, tellBy, isTold, tries + 1);
    }

    /** Told without its words. */
    public Unread told() {
        return new Unread(id, thing, tellBy, true, tries);
    }

    /** When it is looked at again: ever later, and not later than it has to be told. */
    public Instant nextAt(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return !isTold && next.isAfter(tellBy) && tellBy.isAfter(now) ? tellBy : next;
    }
}
