package plaza.ingestion.outbound.model;

import java.time.Instant;

/**
 * One line of the ledger: a reply and how far it has come.
 *
 * @param delivery where it stands
 * @param changedAt since when it stands there
 * @param version grows with each change; leaves as the events' sequence
 */
public record Sending(Reply reply, Delivery delivery, Instant changedAt, long version) {

    /** A new line. */
    public static Sending of(Reply reply, Delivery first, Instant at) {
        return new Sending(reply, first, at, 1);
    }

    /** The line after a change. */
    public Sending to(Delivery next, Instant at) {
        return new Sending(reply, next, at, version + 1);
    }
}
