package plaza.simulator.network;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing as it stands on a network now: the independent truth of what customers see.
 *
 * @param parent what it answers: a post or a comment; empty for a post
 * @param account our account on whose ground it stands
 * @param at when the network says it was written
 * @param editedAt when its text was last changed
 * @param likes how many people like it
 */
public record Standing(
        ExternalId id,
        Optional<ExternalId> parent,
        ExternalId account,
        Person author,
        String text,
        Instant at,
        Optional<Instant> editedAt,
        boolean hidden,
        boolean removed,
        boolean isPrivate,
        int likes) {}
