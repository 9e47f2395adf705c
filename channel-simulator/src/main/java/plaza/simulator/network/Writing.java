package plaza.simulator.network;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody writes.
 *
 * @param in the post or comment it answers; empty where it stands by itself
 * @param chosenId the id it shall get; empty lets the network number it
 * @param at when the network says it was written
 */
public record Writing(
        Person author,
        String text,
        Optional<ExternalId> in,
        Optional<ExternalId> chosenId,
        Instant at,
        boolean isPrivate) {}
