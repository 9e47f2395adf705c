package plaza.conversation.vocabulary.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as the network names them.
 *
 * @param id the network's id
 * @param name the name they show, where the network tells it
 */
public record Person(String id, @Nullable String name) {}
