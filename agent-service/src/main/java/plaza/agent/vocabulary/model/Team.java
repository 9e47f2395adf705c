package plaza.agent.vocabulary.model;

/**
 * A team of a site.
 *
 * @param slug its short name
 */
public record Team(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
