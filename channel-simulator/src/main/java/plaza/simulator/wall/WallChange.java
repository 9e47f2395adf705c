package plaza.simulator.wall;

import java.time.Instant;
import plaza.simulator.network.Person;

/**
 * One thing that happened on the wall.
 *
 * @param thing the publication as it is after the change
 * @param actor who did it, often not the author
 * @param at when it was done
 */
public record WallChange(Act act, Publication thing, Person actor, Instant at) {
    public enum Act {
        ADDED,
        EDITED,
        REMOVED,
        HIDDEN,
        UNHIDDEN,
        LIKED,
        UNLIKED
    }
}
