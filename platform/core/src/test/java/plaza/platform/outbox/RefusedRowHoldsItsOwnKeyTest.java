package plaza.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusedRowHoldsItsOwnKeyTest {

    private final HeldKeys held = new HeldKeys(Duration.ofSeconds(5));

    @Test
    void a_key_is_held_for_its_time_and_then_tried_again() {
        held.hold("conversation-1", 0);

        assertThat(held.at(Duration.ofSeconds(4).toNanos())).containsExactly("conversation-1");
        assertThat(held.at(Duration.ofSeconds(5).toNanos())).isEmpty();
    }

    @Test
    void other_keys_are_not_held() {
        held.hold("conversation-1", 0);

        assertThat(held.at(1)).doesNotContain("conversation-2");
    }
}
