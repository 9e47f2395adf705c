package plaza.conversation.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;

/** What every {@link Customers} does. */
public interface CustomersContract {

    CustomerName ROSA = new CustomerName("Rosa Quiroga", Instant.parse("2026-11-22T13:00:00Z"));

    House house();

    @Test
    default void a_customer_is_found_by_the_identity_they_were_met_as() {
        Identity identity = new Identity(new Channel("facebook"), Tags.next());
        Customer rosa = new Customer(new CustomerId(UUID.randomUUID()), ROSA);

        house().within(() -> house().customers().add(rosa, identity));

        assertThat(house().within(() -> house().customers().find(identity))).contains(rosa);
    }

    @Test
    default void the_same_name_on_another_network_is_somebody_else() {
        String name = Tags.next();
        Customer rosa = new Customer(new CustomerId(UUID.randomUUID()), ROSA);

        house().within(() -> house().customers().add(rosa, new Identity(new Channel("facebook"), name)));

        assertThat(house().within(() -> house().customers().find(new Identity(new Channel("x"), name))))
                .isEmpty();
    }

    @Test
    default void a_customer_without_a_name_is_kept() {
        Identity identity = Identity.ofHiddenAuthor(new Channel("facebook"), Tags.next());
        Customer nobody = new Customer(new CustomerId(UUID.randomUUID()), null);

        house().within(() -> house().customers().add(nobody, identity));

        assertThat(house().within(() -> house().customers().find(identity))).contains(nobody);
    }

    @Test
    default void one_identity_is_never_two_customers() {
        Identity identity = new Identity(new Channel("facebook"), Tags.next());
        Customer first = new Customer(new CustomerId(UUID.randomUUID()), ROSA);
        Customer second = new Customer(new CustomerId(UUID.randomUUID()), ROSA);
        house().within(() -> house().customers().add(first, identity));

        assertThatThrownBy(() -> house().within(() -> house().customers().add(second, identity)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void a_new_name_is_kept() {
        Identity identity = new Identity(new Channel("facebook"), Tags.next());
        Customer rosa = new Customer(new CustomerId(UUID.randomUUID()), ROSA);
        Customer renamed = rosa.called(new CustomerName("Rosa Q.", ROSA.asOf().plusSeconds(60)));
        house().within(() -> house().customers().add(rosa, identity));

        house().within(() -> house().customers().rename(renamed));

        assertThat(house().within(() -> house().customers().find(identity))).contains(renamed);
    }
}
