package plaza.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTextTest {
    @Test
    void a_number_is_the_network_s_code() {
        assertThat(FaultText.read("613")).contains(new Fault.ApiError(613, OptionalInt.empty(), false));
    }

    @Test
    void two_numbers_are_code_and_subcode() {
        assertThat(FaultText.read("190/463")).contains(new Fault.ApiError(190, OptionalInt.of(463), false));
    }

    @Test
    void the_message_may_be_in_spanish() {
        assertThat(FaultText.read("100/33:es")).contains(new Fault.ApiError(100, OptionalInt.of(33), true));
    }

    @Test
    void a_status_may_come_with_or_without_a_page() {
        assertThat(FaultText.read("http-429")).contains(new Fault.HttpStatus(429, false));
        assertThat(FaultText.read("html-502")).contains(new Fault.HttpStatus(502, true));
    }

    @Test
    void a_message_may_fail_after_it_was_taken() {
        assertThat(FaultText.read("failed-status:131026")).contains(new Fault.FailedLater(131026));
    }

    @Test
    void an_answer_or_the_act_itself_may_be_late() {
        assertThat(FaultText.read("delay:PT3S")).contains(new Fault.LateAnswer(Duration.ofSeconds(3)));
        assertThat(FaultText.read("delay-before:PT0.2S")).contains(new Fault.LateAct(Duration.ofMillis(200)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "close-before-answer",
                "publish-then-close",
                "accept-then-500",
                "error-late-in-body",
                "duplicate-id",
                "wrong-signature",
                "old-secret",
                "drop"
            })
    void named_faults_are_known(String text) {
        assertThat(FaultText.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "boom", "190/", "http-200", "http-99", "delay:3", "delay:PT-3S", "delay:PT9H", "99999999"})
    void nonsense_is_no_fault(String text) {
        assertThat(FaultText.read(text)).isEmpty();
    }
}
