package plaza.conversation.outreach.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.Channel;

/**
 * One channel on the ladder by which we would reach a customer.
 *
 * @param whyNot null where it holds
 * @param onlyTemplates true where the network takes only words that it approved beforehand
 */
public record Rung(Channel channel, @Nullable NotOnThisChannel whyNot, boolean onlyTemplates) {

    /** True where we may begin there. */
    public boolean holds() {
        return whyNot == null;
    }
}
