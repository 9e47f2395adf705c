package plaza.agent.vocabulary.model;

/**
 * The name under which customers know the telco.
 *
 * @param slug its short name
 */
public record Brand(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
