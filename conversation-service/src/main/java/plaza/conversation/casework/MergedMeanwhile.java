package plaza.conversation.casework;

import plaza.conversation.vocabulary.model.ConversationId;

/** A case became part of another while somebody worked on it: what they do belongs there, and is done anew. */
public final class MergedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which case it is. */
    MergedMeanwhile(ConversationId conversation) {
        super("conversation " + conversation + " became part of another one");
    }
}
