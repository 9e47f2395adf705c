package plaza.ingestion.channel.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The three times, kept apart (DESIGN.md 4.10).
 *
 * @param createdAt when the thing was made, by the network's word; null where it does not say
 * @param occurredAt when this happened to it
 * @param receivedAt when the webhook reached us
 */
public record Times(@Nullable Instant createdAt, Instant occurredAt, Instant receivedAt) {}
