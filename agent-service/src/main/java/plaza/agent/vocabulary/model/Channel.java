package plaza.agent.vocabulary.model;

/**
 * The network that a conversation stands on: open text on the wire, so that a new one is carried and shown.
 *
 * @param label the word of the contracts
 */
public record Channel(String label) {

    @Override
    public String toString() {
        return label;
    }
}
