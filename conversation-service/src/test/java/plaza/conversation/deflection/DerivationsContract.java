package plaza.conversation.deflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;

/** How often cases were handed on, on every kind of adapter. */
public interface DerivationsContract {

    House house();

    @Test
    default void who_takes_a_case_and_keeps_it_hands_nothing_on() {
        Desk desk = somewhere().accepts(1);
        desk.isReleased(2, "resolved").accepts(3);

        assertThat(derivation(desk)).isEqualTo(Derivation.NONE);
    }

    @Test
    default void each_change_from_one_of_us_to_another_is_a_transfer_in_any_order_of_hearing() {
        Desk desk = somewhere();
        desk.of(Desk.MATEO).accepts(3);
        desk.accepts(5);
        desk.accepts(1);
        desk.accepts(5);

        assertThat(derivation(desk)).isEqualTo(new Derivation(2, 0));
    }

    @Test
    default void an_offer_that_was_not_taken_is_none() {
        Desk desk = somewhere().accepts(1);

        house().hear(new Assignment.Offered(desk.conversation(), Desk.MATEO));

        assertThat(derivation(desk)).isEqualTo(Derivation.NONE);
    }

    @Test
    default void a_customer_who_is_sent_elsewhere_is_counted_and_told() {
        Desk desk = somewhere().accepts(1);
        long before = desk.conversationNow().sequence();

        DeflectionOutcome outcome = deflect(desk, 1);

        assertThat(outcome).isInstanceOfSatisfying(DeflectionOutcome.Noted.class, noted -> {
            Deflection noticed = noted.deflection();
            assertThat(noticed.to()).isEqualTo("phone");
            assertThat(house().within(() -> house().deflections().list(desk.conversation())))
                    .containsExactly(noticed);
        });
        assertThat(derivation(desk)).isEqualTo(new Derivation(0, 1));
        assertThat(desk.conversationNow().sequence()).isEqualTo(before + 1);
    }

    @Test
    default void only_the_owner_sends_customers_elsewhere() {
        Desk desk = somewhere().accepts(1);

        assertThat(deflect(desk.of(Desk.MATEO), 1)).isEqualTo(new DeflectionOutcome.NotVisible(desk.conversation()));
        assertThat(deflect(desk, 0)).isEqualTo(new DeflectionOutcome.OwnerChanged(1));
        assertThat(deflect(desk, 2)).isEqualTo(new DeflectionOutcome.NotYetOwner(2));
        assertThat(derivation(desk)).isEqualTo(Derivation.NONE);
    }

    @Test
    default void it_counts_for_the_case_that_goes_on_after_a_merge() {
        String tag = Tags.next();
        Said first = Said.comment("900_910").elsewhere(tag);
        Said second = Said.comment("900_920").elsewhere(tag);
        house().hear(first.created());
        house().hear(second.created());
        Desk one = Desk.of(house(), first).accepts(1);
        Desk other = Desk.of(house(), second).accepts(1);
        deflect(other, 1);

        house().merge(new MergeWish(one.conversation(), other.conversation(), Desk.LUCIA, false, 1, one.sight()));

        assertThat(derivation(one)).isEqualTo(new Derivation(0, 1));
    }

    private DeflectionOutcome deflect(Desk desk, long epoch) {
        return house().deflect(
                        new NewDeflection(desk.conversation(), desk.agent(), epoch, "phone", "identity", desk.sight()));
    }

    private Derivation derivation(Desk desk) {
        return house().within(() -> house().derivations().of(desk.conversation()));
    }

    private Desk somewhere() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        return Desk.of(house(), said);
    }
}
