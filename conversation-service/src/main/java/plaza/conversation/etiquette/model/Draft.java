package plaza.conversation.etiquette.model;

import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * Words that somebody is about to send.
 *
 * @param conversation in which they would stand
 * @param sight what the writer sees
 */
public record Draft(ConversationId conversation, Visibility visibility, String text, Sight sight) {

    /** The longest text that is looked at. */
    public static final int LONGEST = 20_000;
}
