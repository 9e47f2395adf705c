package plaza.reporting.fact.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, in ids and figures: never a text of a customer, never a name.
 *
 * @param eventId the id under which it was told; the same fact told again has the same one
 * @param occurredAt the moment at which it counts
 * @param sequence its place among the facts of one aggregate
 * @param matter which conversation and turn it speaks of
 * @param origin where the conversation stood at that moment
 * @param person which agent it speaks of
 * @param payload what else was told, as a JSON object
 */
public record Fact(
        UUID eventId,
        FactType type,
        Instant occurredAt,
        long sequence,
        Matter matter,
        Origin origin,
        Person person,
        String payload) {}
