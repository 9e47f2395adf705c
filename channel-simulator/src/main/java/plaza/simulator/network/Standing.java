package plaza.simulator.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing as it stands on a network now: the independent truth of what customers see.
 *
 * @param parent what it answers: a post, a comment or a message; empty for what stands by itself
 * @param account our account on whose ground it stands
 * @param peer with whom our account speaks, where it is private
 * @param at when the network says it was written
 * @param editedAt when its text was last changed
 * @param likes how many people like it
 */
public record Standing(
        ExternalId id,
        Optional<ExternalId> parent,
        ExternalId account,
        Person author,
        Optional<Person> peer,
        String text,
        List<Attachment> attachments,
        Instant at,
        Optional<Instant> editedAt,
        boolean hidden,
        boolean removed,
        int likes) {

    public boolean isPrivate() {
        return peer.isPresent();
    }
}
