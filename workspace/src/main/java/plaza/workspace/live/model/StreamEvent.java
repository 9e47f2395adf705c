package plaza.workspace.live.model;

import org.jspecify.annotations.Nullable;

/**
 * One server-sent event as a service sent it.
 *
 * @param id what {@code Last-Event-ID} holds after it; null where the service gave none
 * @param name {@code message} where the service gave none
 */
public record StreamEvent(@Nullable String id, String name, String data) {}
