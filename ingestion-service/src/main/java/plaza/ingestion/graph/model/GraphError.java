package plaza.ingestion.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * An error of the Graph API by its numbers. Its words come in the page's language and decide nothing.
 *
 * @param code the network's
 * @param subcode the network's, null where it told none
 */
public record GraphError(int code, @Nullable Integer subcode) {

    /** By the catalogue: the pair first, then the code. A code that nobody knows is unclear. */
    public ErrorMeaning meaning() {
        return ErrorCatalogue.meaning(this);
    }
}
