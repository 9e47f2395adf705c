package plaza.conversation.history;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.history.model.CustomerProfile;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.sight.OwnCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Gives people one customer with their cases. A customer is visible through a visible case; who owns an open one also
 * learns of the others.
 */
@ApplicationScoped
public class ReadCustomer {

    private final Histories histories;
    private final OwnCustomers own;

    ReadCustomer(Histories histories, OwnCustomers own) {
        this.histories = histories;
        this.own = own;
    }

    /** The customer; empty where there is none or none of their cases is visible: both look the same. */
    @WithSession
    public Uni<Optional<CustomerProfile>> read(CustomerId id, Sight sight) {
        return isOwn(id, sight)
                .chain(all -> histories.cases(id, sight, all, CustomerProfile.MOST_CASES))
                .chain(cases -> cases.isEmpty() ? Uni.createFrom().item(Optional.empty()) : profile(id, cases));
    }

    private Uni<Boolean> isOwn(CustomerId id, Sight sight) {
        return sight.agent().map(agent -> own.isOwn(id, new AgentId(agent))).orElseGet(() -> Uni.createFrom()
                .item(false));
    }

    private Uni<Optional<CustomerProfile>> profile(CustomerId id, List<PastCase> cases) {
        return histories.find(id).chain(customer -> histories
                .identities(id)
                .map(identities -> customer.map(known -> profile(known, identities, cases))));
    }

    private static CustomerProfile profile(Customer customer, List<Identity> identities, List<PastCase> cases) {
        return new CustomerProfile(
                customer.id(), customer.findName().map(CustomerName::text).orElse(null), identities, cases);
    }
}
