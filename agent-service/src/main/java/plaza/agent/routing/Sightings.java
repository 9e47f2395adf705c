package plaza.agent.routing;

import java.util.List;

/**
 * What changed since a horizon.
 *
 * @param <T> what was looked at
 * @param horizon from where to ask next time
 * @param seen in no order; something may be in it that was seen before
 */
public record Sightings<T>(Horizon horizon, List<T> seen) {

    public Sightings {
        seen = List.copyOf(seen);
    }
}
