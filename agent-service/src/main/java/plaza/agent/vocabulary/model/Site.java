package plaza.agent.vocabulary.model;

/**
 * A contact centre's site.
 *
 * @param slug its short name
 */
public record Site(String slug) {

    @Override
    public String toString() {
        return slug;
    }
}
