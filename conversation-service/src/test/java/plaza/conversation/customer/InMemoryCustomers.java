package plaza.conversation.customer;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
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

    @Override
    public Uni<Optional<Customer>> findByContact(Identity identity) {
        return Uni.createFrom().item(() -> identities.entrySet().stream()
                .filter(known -> identity.contact().isPresent()
                        && known.getKey().contact().equals(identity.contact()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(CustomerId::toString))
                .map(customers::get));
    }

    @Override
    public Uni<Void> attach(Customer customer, Identity metAs) {
        return Uni.createFrom().voidItem().invoke(() -> identities.put(metAs, customer.id()));
    }

    /** All customers. */
    public List<Customer> all() {
        return List.copyOf(customers.values());
    }

    /** These identities are that customer's from now on. */
    public void give(List<Identity> which, CustomerId to) {
        which.forEach(identity -> identities.put(identity, to));
    }

    /** The customer; must be known. */
    public Customer get(CustomerId id) {
        return Optional.ofNullable(customers.get(id)).orElseThrow();
    }

    /** How networks name a customer, by channel. */
    public List<Identity> identitiesOf(CustomerId id) {
        return identities.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(
                                (Identity identity) -> identity.channel().label())
                        .thenComparing(Identity::externalId))
                .toList();
    }

    /** What people call a customer; null where nobody knows. */
    public @Nullable String nameOf(CustomerId id) {
        CustomerName name = get(id).name();
        return name == null ? null : name.text();
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
