package plaza.conversation.vocabulary.model;

/**
 * One of our own people.
 *
 * @param subject of their token
 */
public record AgentId(String subject) {

    @Override
    public String toString() {
        return subject;
    }
}
