package plaza.conversation.casework;

import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/** A case or a customer became part of another while somebody worked on it: what they do is done anew. */
public final class MergedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MergedMeanwhile(String what) {
        super(what + " became part of another one, or is none any more");
    }

    static MergedMeanwhile conversation(ConversationId id) {
        return new MergedMeanwhile("conversation " + id);
    }

    /** That customer. */
    public static MergedMeanwhile customer(CustomerId id) {
        return new MergedMeanwhile("customer " + id);
    }
}
