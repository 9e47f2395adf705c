package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import plaza.conversation.vocabulary.model.InteractionId;

/** The interactions that are in effect. */
public interface HeardInteractions {

    /** Notes the interaction, in the transaction of its effect; false where it is in effect already. */
    Uni<Boolean> isFirst(InteractionId id);
}
