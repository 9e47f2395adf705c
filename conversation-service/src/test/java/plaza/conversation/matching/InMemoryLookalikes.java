package plaza.conversation.matching;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.customer.model.Contact;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.matching.model.Evidence;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.profile.InMemoryProfiles;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Lookalikes among what the in-memory adapters hold. */
public final class InMemoryLookalikes implements Lookalikes {

    private final InMemoryCustomers customers;
    private final InMemoryProfiles profiles;
    private final Set<Set<CustomerId>> dismissed = new HashSet<>();

    public InMemoryLookalikes(InMemoryCustomers customers, InMemoryProfiles profiles) {
        this.customers = customers;
        this.profiles = profiles;
    }

    @Override
    public Uni<List<Lookalike>> find(CustomerId customer, int most) {
        return Uni.createFrom().item(() -> customers.all().stream()
                .filter(other -> !other.id().equals(customer))
                .filter(other -> !dismissed.contains(Set.of(customer, other.id())))
                .map(other -> lookalike(customers.get(customer), other))
                .filter(other -> !other.evidence().isEmpty())
                .limit(most)
                .toList());
    }

    @Override
    public Uni<Void> dismiss(CustomerId one, CustomerId other, AgentId by, Instant at) {
        return Uni.createFrom().voidItem().invoke(() -> dismissed.add(Set.of(one, other)));
    }

    private Lookalike lookalike(Customer one, Customer other) {
        Set<String> same = keys(one.id());
        same.retainAll(keys(other.id()));
        SortedSet<Evidence> evidence = same.stream()
                .map(key -> Evidence.get(key.substring(0, key.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
        String name = name(one);
        if (name != null && name.contains(" ") && Objects.equals(name, name(other))) {
            evidence.add(Evidence.NAME);
        }
        List<String> channels = customers.identitiesOf(other.id()).stream()
                .map(identity -> identity.channel().label())
                .distinct()
                .toList();
        return new Lookalike(other.id(), name(other), channels, evidence);
    }

    private Set<String> keys(CustomerId customer) {
        Stream<String> identities = customers.identitiesOf(customer).stream()
                .flatMap(identity -> identity.contact().stream())
                .map(Contact::key);
        Stream<String> fields = profiles.get(customer).await().indefinitely().all().stream()
                .flatMap(field -> field.kind().matchKey(field.value()).stream());
        return Stream.concat(identities, fields).collect(Collectors.toCollection(HashSet::new));
    }

    private static @org.jspecify.annotations.Nullable String name(Customer customer) {
        return customer.findName().map(CustomerName::text).orElse(null);
    }
}
