package plaza.reporting.fact.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a conversation, or the thing that a fact speaks of, stood at that moment.
 *
 * @param site slug
 * @param channel open text
 * @param brand slug
 * @param account the network's id of our account
 */
public record Origin(
        @Nullable String site,
        @Nullable String channel,
        @Nullable String brand,
        @Nullable String account) {}
