package plaza.workspace.live.model;

import org.jspecify.annotations.Nullable;

/**
 * One event of the page's stream.
 *
 * @param id the page's {@link LastSeen} after it; null where it moves nothing on
 * @param name {@code <service>.<event>} for what a service told, a bare word for what the workspace itself tells
 * @param data JSON
 */
public record LiveEvent(@Nullable String id, String name, String data) {

    /** The last event of a stream whose session is over. */
    public static final LiveEvent SESSION_ENDED = new LiveEvent(null, "session-ended", "{}");

    /** How a connection behind the page's own does. */
    public static LiveEvent link(String to, LinkState state) {
        return new LiveEvent(null, "link", "{\"to\":\"%s\",\"state\":\"%s\"}".formatted(to, state.label()));
    }

    /** What the services' clocks show. */
    public static LiveEvent clock(String now) {
        return new LiveEvent(null, "clock", "{\"now\":\"%s\"}".formatted(now));
    }
}
