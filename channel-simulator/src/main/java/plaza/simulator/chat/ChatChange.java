package plaza.simulator.chat;

import java.time.Instant;
import plaza.simulator.network.Person;

/**
 * One thing that happened in private.
 *
 * @param message as it is after the change
 * @param actor who did it
 * @param at when it was done
 */
public record ChatChange(Act act, ChatMessage message, Person actor, Instant at) {
    public enum Act {
        /** The customer wrote. */
        HEARD,
        /** The account wrote through the network's API. */
        SAID,
        /** The account wrote by other means, as in the network's own inbox. */
        SAID_ELSEWHERE,
        EDITED,
        REMOVED,
        REACTED,
        UNREACTED
    }
}
