package plaza.conversation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.InMemoryOwnCustomers.Reading;

class WhatIsReadForACustomersSakeIsKeptTest {

    private static final Said BEFORE = Said.comment("900_951");
    private static final Said NOW = Said.comment("900_961");

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk before;
    private Desk now;

    @BeforeEach
    void mateo_has_a_case_of_the_customer_whose_other_one_lucia_has() {
        house.hear(BEFORE.created());
        house.hear(NOW.created());
        before = Desk.of(house, BEFORE).of(Desk.MATEO).accepts(1);
        now = Desk.of(house, NOW).accepts(1);
    }

    @Test
    void each_time() {
        house.read(before.conversation(), now.sight());
        house.read(before.conversation(), now.sight());

        assertThat(house.ownCustomers.readings())
                .containsExactly(
                        new Reading(before.conversation(), Desk.LUCIA), new Reading(before.conversation(), Desk.LUCIA));
    }

    @Test
    void but_not_what_is_in_sight_anyway() {
        house.read(now.conversation(), now.sight());

        assertThat(house.ownCustomers.readings()).isEmpty();
    }

    @Test
    void nothing_can_be_done_there() {
        ClosureOutcome outcome =
                house.close(new Closure(before.conversation(), Desk.LUCIA, 1, null, null, null, now.sight()));

        assertThat(outcome).isEqualTo(new ClosureOutcome.NotVisible(before.conversation()));
    }
}
