package plaza.simulator.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultWebRequestor;
import com.restfb.Parameter;
import com.restfb.exception.FacebookJsonMappingException;
import com.restfb.exception.FacebookNetworkException;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.GraphResponse;
import com.restfb.types.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpURLConnection;
import org.junit.jupiter.api.Test;

/** What the product's own library makes of faults. */
@QuarkusTest
class FaultsThroughRestfbIT extends PageThroughRestfb {
    @Test
    void an_expired_session_on_demand_is_190_463() {
        String complaint = comment("No tengo señal");
        fault("comment", "190/463", 1);

        var refusal = catchThrowableOfType(FacebookOAuthException.class, () -> reply(complaint, "Lo miramos"));

        assertThat(refusal)
                .returns(190, FacebookOAuthException::getErrorCode)
                .returns(463, FacebookOAuthException::getErrorSubcode);
        assertThat(textsUnder(complaint)).isEmpty();
    }

    @Test
    void a_limit_on_demand_tells_when_to_come_back() {
        fault("any", "80001", 1);

        var refusal = catchThrowableOfType(FacebookOAuthException.class, () -> page.fetchObject("me", Page.class));

        assertThat(refusal.getDebugHeaderInfo().getBusinessUseCaseUsage().get("100000000000001"))
                .singleElement()
                .returns(5, usage -> usage.getEstimatedTimeToRegainAccess());
    }

    @Test
    void an_error_may_speak_spanish() {
        fault("any", "190/463:es", 1);

        assertThatThrownBy(() -> page.fetchObject("me", Page.class)).hasMessageContaining("la sesión ha caducado");
    }

    @Test
    void too_many_requests_in_front_of_the_network_is_a_network_error() {
        fault("any", "http-429", 1);

        var failure = catchThrowableOfType(FacebookNetworkException.class, () -> page.fetchObject("me", Page.class));

        assertThat(failure.getHttpStatusCode()).isEqualTo(429);
    }

    @Test
    void a_page_of_html_in_front_of_the_network_is_a_network_error() {
        fault("any", "html-502", 1);

        var failure = catchThrowableOfType(FacebookNetworkException.class, () -> page.fetchObject("me", Page.class));

        assertThat(failure.getHttpStatusCode()).isEqualTo(502);
    }

    @Test
    void html_with_a_status_that_restfb_reads_is_a_mapping_error() {
        fault("any", "html-400", 1);

        assertThatThrownBy(() -> page.fetchObject("me", Page.class)).isInstanceOf(FacebookJsonMappingException.class);
    }

    /** Twice, because HttpURLConnection sends a POST again by itself when the connection drops. */
    @Test
    void closed_before_the_answer_nothing_was_published() {
        String complaint = comment("No tengo señal");
        fault("comment", "close-before-answer", 2);

        assertThatThrownBy(() -> reply(complaint, "Lo miramos")).isInstanceOf(FacebookNetworkException.class);

        assertThat(textsUnder(complaint)).isEmpty();
    }

    @Test
    void closed_after_publishing_a_careless_client_publishes_twice() {
        String complaint = comment("No tengo señal");
        fault("comment", "publish-then-close", 1);

        reply(complaint, "Lo miramos");

        assertThat(textsUnder(complaint)).containsExactly("Lo miramos", "Lo miramos");
    }

    @Test
    void accepted_and_told_failed_it_stands_all_the_same() {
        String complaint = comment("No tengo señal");
        fault("comment", "accept-then-500", 1);

        var failure = catchThrowableOfType(FacebookOAuthException.class, () -> reply(complaint, "Lo miramos"));

        assertThat(failure.getIsTransient()).isTrue();
        assertThat(textsUnder(complaint)).containsExactly("Lo miramos");
    }

    @Test
    void an_error_late_in_the_body_looks_like_a_success_without_an_id() {
        String complaint = comment("No tengo señal");
        fault("comment", "error-late-in-body", 1);

        GraphResponse answer = reply(complaint, "Lo miramos");

        assertThat(answer.getId()).isNull();
        assertThat(textsUnder(complaint)).isEmpty();
    }

    @Test
    void an_id_may_be_told_twice() {
        String complaint = comment("No tengo señal");
        String first = reply(complaint, "Lo miramos").getId();
        fault("comment", "duplicate-id", 1);

        assertThat(reply(complaint, "Ya vuelve").getId()).isEqualTo(first);
    }

    @Test
    void a_late_answer_leaves_the_caller_in_doubt_about_what_stands() {
        String complaint = comment("No tengo señal");
        fault("comment", "delay:PT30S", 2);

        assertThatThrownBy(() -> impatient()
                        .publish(complaint + "/comments", GraphResponse.class, Parameter.with("message", "Lo miramos")))
                .isInstanceOf(FacebookNetworkException.class);

        assertThat(textsUnder(complaint)).contains("Lo miramos");
    }

    @Test
    void a_late_act_is_answered_when_it_is_done() {
        String complaint = comment("No tengo señal");
        fault("comment", "delay-before:PT0.2S", 1);

        assertThat(reply(complaint, "Lo miramos").getId()).isNotNull();
    }

    private DefaultFacebookClient impatient() {
        return client("local-page-token", "local-app-secret", new DefaultWebRequestor() {
            @Override
            protected void customizeConnection(HttpURLConnection connection) {
                connection.setReadTimeout(300);
            }
        });
    }
}
