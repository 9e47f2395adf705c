package plaza.ingestion.graph.model;

import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.RefusalReason;

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

    /** Why something did not arrive that the network had taken. What is a matter of our standing there says no more. */
    public RefusalReason undelivered() {
        return switch (meaning()) {
            case TARGET_GONE -> RefusalReason.TARGET_GONE;
            case OUTSIDE_WINDOW -> RefusalReason.OUTSIDE_WINDOW;
            case ALREADY_REPLIED -> RefusalReason.ALREADY_REPLIED;
            case NOT_PERMITTED -> RefusalReason.NOT_PERMITTED;
            case UNREACHABLE -> RefusalReason.UNREACHABLE;
            case MISCONFIGURED -> RefusalReason.NOT_CONFIGURED;
            case BAD_INPUT -> RefusalReason.BAD_INPUT;
            case UNAUTHORISED, LIMITED, PAUSED, UNCLEAR -> RefusalReason.NOT_DELIVERED;
        };
    }
}
