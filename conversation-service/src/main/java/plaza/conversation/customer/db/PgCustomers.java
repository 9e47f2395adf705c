package plaza.conversation.customer.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.customer.Customers;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.ids.Ids;

/** Customers in PostgreSQL. */
@ApplicationScoped
class PgCustomers implements Customers {

    private static final String BY_IDENTITY = "select c from CustomerRow c, CustomerIdentityRow i"
            + " where i.customerId = c.id and i.channel = ?1 and i.externalId = ?2";

    private final CustomerRows customers;
    private final CustomerIdentityRows identities;
    private final Ids ids;

    PgCustomers(CustomerRows customers, CustomerIdentityRows identities, Ids ids) {
        this.customers = customers;
        this.identities = identities;
        this.ids = ids;
    }

    @Override
    public Uni<Optional<Customer>> find(Identity identity) {
        return customers
                .find(BY_IDENTITY, identity.channel().label(), identity.externalId())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(PgCustomers::customer));
    }

    @Override
    public Uni<Void> add(Customer customer, Identity metAs) {
        CustomerRow row = new CustomerRow();
        row.id = customer.id().value();
        write(customer, row);
        CustomerIdentityRow identity = new CustomerIdentityRow();
        identity.id = ids.next();
        identity.customerId = customer.id().value();
        identity.channel = metAs.channel().label();
        identity.externalId = metAs.externalId();
        return customers.persist(row).chain(() -> identities.persist(identity)).replaceWithVoid();
    }

    @Override
    public Uni<Void> rename(Customer customer) {
        return customers
                .findById(customer.id().value())
                .invoke(row -> write(customer, row))
                .replaceWithVoid();
    }

    private static Customer customer(CustomerRow row) {
        CustomerName name = row.name == null || row.nameAsOf == null ? null : new CustomerName(row.name, row.nameAsOf);
        return new Customer(new CustomerId(row.id), name);
    }

    private static void write(Customer customer, CustomerRow row) {
        row.name = customer.findName().map(CustomerName::text).orElse(null);
        row.nameAsOf = customer.findName().map(CustomerName::asOf).orElse(null);
    }
}
