package plaza.ingestion.channel.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Something of which a network told that it is there, and not what it says.
 *
 * @param kind mention or lead
 * @param id the network's
 * @param thread below which it stands; of a lead, the form
 * @param parent what it answers
 * @param author who wrote it, where the network told
 * @param advertisement the advertisement that a form was filled in below, where the network told
 * @param createdAt by the network's word
 * @param receivedAt when we were told
 */
public record Pointed(
        AccountRef account,
        Kind kind,
        NetworkId id,
        Optional<NetworkId> thread,
        Optional<NetworkId> parent,
        Optional<Person> author,
        Optional<String> advertisement,
        Optional<Instant> createdAt,
        Instant receivedAt) {

    /** What was told so. */
    public static Optional<Pointed> of(Interaction told) {
        return Optional.ofNullable(told.place().externalId())
                .map(id -> new Pointed(
                        told.account(),
                        told.nature().kind(),
                        id,
                        Optional.ofNullable(told.place().threadId()),
                        Optional.ofNullable(told.place().parentId()),
                        Optional.ofNullable(told.people().author()),
                        Optional.ofNullable(told.content().details().get(Detail.REFERRAL)),
                        Optional.ofNullable(told.times().createdAt()),
                        told.times().receivedAt()));
    }
}
