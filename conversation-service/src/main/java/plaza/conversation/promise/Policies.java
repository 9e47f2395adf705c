package plaza.conversation.promise;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyBook;
import plaza.conversation.promise.model.PolicyId;

/** What the company promises its customers. Called within a session. */
public interface Policies {

    /** All that holds at the moment, ready to choose from. */
    Uni<PolicyBook> book();

    /** All, enabled or not, by name: they are few. */
    Uni<List<Policy>> list();

    /** The policy, if there is one. */
    Uni<Optional<Policy>> find(PolicyId id);

    /**
     * Keeps it, new or changed, with who did it.
     *
     * <p>Fails with a conflict where somebody else changed it since it was read, or where another asks the same of cases.
     */
    Uni<Void> store(Policy policy, String by);
}
