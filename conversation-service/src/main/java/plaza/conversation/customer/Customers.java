package plaza.conversation.customer;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.Identity;

/** The customers that ever spoke to us. */
public interface Customers {

    /** The customer whom a network names so, if we met them. */
    Uni<Optional<Customer>> find(Identity identity);

    /** Keeps somebody met for the first time, by that identity. Fails with a conflict where somebody else just did. */
    Uni<Void> add(Customer customer, Identity metAs);

    /**
     * The customer whom another network names by the same telephone or mailbox, if we met them; of several the first met.
     */
    Uni<Optional<Customer>> findByContact(Identity identity);

    /** Keeps that this identity is a known customer's, too, and by which rule in the audit trail. */
    Uni<Void> attach(Customer customer, Identity metAs);

    /** Keeps the name of a known customer. Fails with a conflict where it changed since it was read. */
    Uni<Void> rename(Customer customer);
}
