package plaza.reporting.fact.model;

import org.jspecify.annotations.Nullable;

/**
 * The agent of a fact.
 *
 * @param agent subject of their token, null where the fact names nobody
 * @param site slug of the site where they sat, null where the fact does not say
 */
public record Person(@Nullable String agent, @Nullable String site) {

    /** Nobody. */
    public static final Person NOBODY = new Person(null, null);
}
