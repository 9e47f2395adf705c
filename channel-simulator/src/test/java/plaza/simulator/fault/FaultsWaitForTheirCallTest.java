package plaza.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FaultsWaitForTheirCallTest {
    private static final Predicate<String> NAMES_NOTHING = id -> false;

    private final Faults faults = new Faults();

    @Test
    void a_fault_strikes_as_often_as_it_was_told_to() {
        faults.add(fault(Operation.COMMENT, new Fault.CloseBeforeAnswer(), 2));

        faults.takeForApi("facebook", Operation.COMMENT, NAMES_NOTHING);
        faults.takeForApi("facebook", Operation.COMMENT, NAMES_NOTHING);

        assertThat(faults.takeForApi("facebook", Operation.COMMENT, NAMES_NOTHING))
                .isEmpty();
    }

    @Test
    void a_fault_of_one_operation_spares_the_others() {
        faults.add(fault(Operation.HIDE, new Fault.CloseBeforeAnswer(), 1));

        assertThat(faults.takeForApi("facebook", Operation.COMMENT, NAMES_NOTHING))
                .isEmpty();
    }

    @Test
    void a_fault_of_one_channel_spares_the_others() {
        faults.add(fault(Operation.ANY, new Fault.CloseBeforeAnswer(), 1));

        assertThat(faults.takeForApi("instagram", Operation.COMMENT, NAMES_NOTHING))
                .isEmpty();
    }

    @Test
    void any_means_every_call_but_no_webhook() {
        faults.add(fault(Operation.ANY, new Fault.CloseBeforeAnswer(), 1));

        assertThat(faults.takeForWebhook("facebook")).isEmpty();
        assertThat(faults.takeForApi("facebook", Operation.READ, NAMES_NOTHING))
                .contains(new Fault.CloseBeforeAnswer());
    }

    @Test
    void faults_strike_in_the_order_in_which_they_were_given() {
        faults.add(fault(Operation.WEBHOOK, new Fault.Drop(), 1));
        faults.add(fault(Operation.WEBHOOK, new Fault.OldSecret(), 1));

        assertThat(faults.takeForWebhook("facebook")).contains(new Fault.Drop());
        assertThat(faults.takeForWebhook("facebook")).contains(new Fault.OldSecret());
    }

    @Test
    void a_fault_about_something_strikes_only_the_call_that_names_it() {
        faults.add(new Faults.Waiting(
                "facebook", Operation.COMMENT, "text", new Fault.CloseBeforeAnswer(), 1, Optional.of("1_2")));

        assertThat(faults.takeForApi("facebook", Operation.COMMENT, "1_3"::equals))
                .isEmpty();
        assertThat(faults.takeForApi("facebook", Operation.COMMENT, "1_2"::equals))
                .contains(new Fault.CloseBeforeAnswer());
    }

    private static Faults.Waiting fault(Operation operation, Fault fault, int times) {
        return new Faults.Waiting("facebook", operation, "text", fault, times, Optional.empty());
    }
}
