package plaza.conversation.promise;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyId;

/** Gives people the policies. */
@ApplicationScoped
public class ReadPolicies {

    private final Policies policies;

    ReadPolicies(Policies policies) {
        this.policies = policies;
    }

    /** All, by name. */
    @WithSession
    public Uni<List<Policy>> list() {
        return policies.list();
    }

    /** The policy, if there is one. */
    @WithSession
    public Uni<Optional<Policy>> find(PolicyId id) {
        return policies.find(id);
    }
}
