package plaza.conversation.incident.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * An incident that is one for the whole house.
 *
 * @param level from 1, watch, to 3, all hands
 * @param team who leads, as people call them
 * @param since when it was raised first; later changes leave it
 * @param by who raised or changed it last
 */
public record Crisis(int level, String team, Instant since, AgentId by, Set<Switch> switches) {

    /** The highest level. */
    public static final int HIGHEST = 3;

    /** Copies what could change under it. */
    public Crisis {
        switches = Set.copyOf(switches);
    }

    /** True where that one says the same, whoever raised it and when; not where there is none. */
    public boolean isLike(@Nullable Crisis other) {
        return other != null && level == other.level && team.equals(other.team) && switches.equals(other.switches);
    }
}
