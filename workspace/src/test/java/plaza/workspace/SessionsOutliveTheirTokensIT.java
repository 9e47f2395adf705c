package plaza.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.StandInProvider;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class SessionsOutliveTheirTokensIT {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String ECHO = "/svc/agent/api/v1/echo";

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInProvider provider;

    @AfterEach
    void provider_as_usual() {
        provider.tokensLive(LONG);
        provider.outOfOrder(false);
    }

    @Test
    void eight_requests_after_the_end_of_the_tokens_are_served_by_one_renewal() {
        // Given
        Browser browser = loggedInWithTokensThatEnd();
        provider.tokensLive(LONG);
        int before = provider.renewals();

        // When
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, 8).mapToObj(each -> browser.getSoon(ECHO)).toList();

        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer)
                .succeedsWithin(Waiting.SHORT.budget())
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(200)));
        assertThat(provider.renewals() - before).isEqualTo(1);
    }

    @Test
    void a_session_that_the_provider_ended_is_over_here_too() {
        // Given
        Browser browser = loggedInWithTokensThatEnd();

        // When
        provider.endSessions();

        // Then
        assertThat(browser.get(ECHO).statusCode()).isEqualTo(499);
    }

    @Test
    void while_the_provider_is_out_of_order_good_tokens_are_used_on() {
        // Given
        provider.tokensLive(Duration.ofSeconds(30));
        Browser browser = Browser.loggedIn(workspace);

        // When
        provider.outOfOrder(true);

        // Then
        assertThat(browser.get(ECHO).statusCode()).isEqualTo(200);
    }

    private Browser loggedInWithTokensThatEnd() {
        provider.tokensLive(SHORT);
        Browser browser = Browser.loggedIn(workspace);
        Instant end = Instant.now().plus(SHORT);
        Waiting.SHORT.until(() -> assertThat(Instant.now()).isAfter(end));
        return browser;
    }
}
