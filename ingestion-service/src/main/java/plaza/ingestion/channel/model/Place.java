package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened.
 *
 * @param externalId the thing itself, null where the network gives it no id (a reaction)
 * @param threadId the post or thread it belongs to
 * @param parentId what it answers
 * @param orderKey what must stay in order with it
 */
public record Place(
        @Nullable NetworkId externalId,
        @Nullable NetworkId threadId,
        @Nullable NetworkId parentId,
        OrderKey orderKey) {}
