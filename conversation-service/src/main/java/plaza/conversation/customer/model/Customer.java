package plaza.conversation.customer.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * A person who spoke to us, under one or more identities.
 *
 * @param name the name they show; null where no network tells
 */
public record Customer(CustomerId id, @Nullable CustomerName name) {

    /** This customer with the name heard, if it is news: an older message does not bring back an older name. */
    public Customer called(CustomerName heard) {
        boolean same = name != null && name.text().equals(heard.text());
        boolean stale = name != null && name.asOf().isAfter(heard.asOf());
        return same || stale ? this : new Customer(id, heard);
    }

    /** The name they show, where one is known. */
    public Optional<CustomerName> findName() {
        return Optional.ofNullable(name);
    }
}
