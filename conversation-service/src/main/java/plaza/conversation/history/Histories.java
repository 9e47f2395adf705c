package plaza.conversation.history;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** Customers over all their cases. */
public interface Histories {

    /**
     * The cases of a customer, newest activity first.
     *
     * @param all also those that are out of sight, marked so
     */
    Uni<List<PastCase>> cases(CustomerId id, Sight sight, boolean all, int most);

    /** The customer, if there is one. */
    Uni<Optional<Customer>> find(CustomerId id);

    /** How networks name them, by channel. */
    Uni<List<Identity>> identities(CustomerId id);
}
