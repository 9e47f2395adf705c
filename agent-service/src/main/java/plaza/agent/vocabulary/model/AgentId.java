package plaza.agent.vocabulary.model;

/**
 * Names one agent.
 *
 * @param value the {@code sub} of the agent's token (DESIGN 4.9): open text, because providers differ
 */
public record AgentId(String value) implements Comparable<AgentId> {

    /** Refuses a blank one: it would be everybody's. */
    public AgentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an agent is named by the subject of a token");
        }
    }

    @Override
    public int compareTo(AgentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
