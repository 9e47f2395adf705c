package plaza.conversation.profile;

import io.smallrye.mutiny.Uni;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** What is known of customers. */
public interface Profiles {

    /** What is known of that customer, who exists. */
    Uni<Profile> get(CustomerId customer);

    /**
     * Puts one state in the place of the other, with who did in the audit trail; false where somebody else was faster, and
     * then nothing has happened.
     */
    Uni<Boolean> replace(Profile before, Profile next, AgentId by);
}
