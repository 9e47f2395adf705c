package plaza.conversation.customer.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.customer.Customers;
import plaza.conversation.customer.model.Contact;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;
import plaza.platform.ids.Ids;

/** Customers in PostgreSQL. */
@ApplicationScoped
class PgCustomers implements Customers {

    private static final String BY_IDENTITY = "select c from CustomerRow c, CustomerIdentityRow i"
            + " where i.customerId = c.id and i.channel = ?1 and i.externalId = ?2";

    /** Who joins what is the same beyond doubt. */
    private static final String BY_RULE = "plaza";

    private static final String BY_CONTACT = "select c from CustomerRow c, CustomerIdentityRow i"
            + " where i.customerId = c.id and i.contact = ?1 order by c.id";

    private final CustomerRows customers;
    private final CustomerIdentityRows identities;
    private final AuditTrail audit;
    private final Ids ids;

    PgCustomers(CustomerRows customers, CustomerIdentityRows identities, AuditTrail audit, Ids ids) {
        this.customers = customers;
        this.identities = identities;
        this.audit = audit;
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
        return customers
                .persist(row)
                .chain(() -> identities.persist(identity(customer, metAs)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Customer>> findByContact(Identity identity) {
        return identity.contact()
                .map(contact -> customers
                        .find(BY_CONTACT, contact.key())
                        .firstResult()
                        .map(row -> Optional.ofNullable(row).map(PgCustomers::customer)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    @Override
    public Uni<Void> attach(Customer customer, Identity metAs) {
        return identities
                .persist(identity(customer, metAs))
                .chain(() -> audit.append(
                        BY_RULE,
                        "customer.identity-joined",
                        "customer:" + customer.id(),
                        Map.of("channel", metAs.channel().label(), "because", "same-contact"),
                        metAs.externalId()));
    }

    private CustomerIdentityRow identity(Customer customer, Identity metAs) {
        CustomerIdentityRow identity = new CustomerIdentityRow();
        identity.id = ids.next();
        identity.customerId = customer.id().value();
        identity.channel = metAs.channel().label();
        identity.externalId = metAs.externalId();
        identity.contact = metAs.contact().map(Contact::key).orElse(null);
        return identity;
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
