package plaza.agent.assignment.model;

import java.time.Instant;
import plaza.agent.vocabulary.model.Epoch;

/**
 * Where a fact took place.
 *
 * @param need what was asked for then
 * @param queuedAt since when it had waited
 * @param epoch version of the ownership after the fact
 */
public record Scene(Need need, Instant queuedAt, Epoch epoch) {}
