package plaza.conversation.customer;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.vocabulary.model.CustomerId;

/** Customers in maps. */
public final class InMemoryCustomers implements Customers {

    private final Map<Identity, CustomerId> identities = new HashMap<>();
    private final Map<CustomerId, Customer> customers = new HashMap<>();

    @Override
    public Uni<Optional<Customer>> find(Identity identity) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(identities.get(identity)).map(customers::get));
    }

    @Override
    public Uni<Void> add(Customer customer, Identity metAs) {
        return Uni.createFrom().voidItem().invoke(() -> {
            if (identities.putIfAbsent(metAs, customer.id()) != null) {
                throw new IllegalStateException(metAs + " is somebody already");
            }
            customers.put(customer.id(), customer);
        });
    }

    @Override
    public Uni<Void> rename(Customer customer) {
        return Uni.createFrom().voidItem().invoke(() -> customers.replace(customer.id(), customer));
    }

    /** The customer; must be known. */
    public Customer get(CustomerId id) {
        return Optional.ofNullable(customers.get(id)).orElseThrow();
    }

    /** The identity by which a customer was met. */
    public Identity identityOf(CustomerId id) {
        return identities.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
