package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a network.
 *
 * @param id as the network tells it, scoped to our account where the network does so
 * @param name as shown on the network, or unknown
 */
public record Person(NetworkId id, @Nullable String name) {}
