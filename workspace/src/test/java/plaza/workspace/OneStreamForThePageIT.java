package plaza.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.Waiting;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.EventLog;
import plaza.workspace.standin.Received;
import plaza.workspace.standin.StandInProvider;
import plaza.workspace.standin.StandInServices;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class OneStreamForThePageIT {

    private static final String HEARTBEAT = "/api/v1/agents/me/presence/heartbeat";

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInProvider provider;

    @StandIn
    StandInServices services;

    @BeforeEach
    void clean_services() {
        services.mends();
        services.forget();
    }

    @AfterEach
    void lucia_again() {
        provider.logsIn(DemoUser.LUCIA);
    }

    @Test
    void what_both_services_tell_comes_in_one_stream_with_its_place_in_each() {
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            // Given
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"up\"}");
            log.waitFor("link", "{\"to\":\"agent\",\"state\":\"up\"}");

            // When
            services.tell("conversation", "conversation", "{\"n\":1}");
            services.tell("agent", "offered", "{\"n\":2}");

            // Then
            log.waitFor("conversation.conversation", "{\"n\":1}");
            log.waitFor("agent.offered", "{\"n\":2}");
            assertThat(log.lastId()).matches("agent=\\d+;conversation=\\d+");
        }
    }

    @Test
    void a_page_that_comes_back_lets_each_service_go_on_where_it_stopped() {
        // When
        try (EventLog log = open(Browser.loggedIn(workspace), "agent=7;conversation=12")) {
            log.waitFor("link", "{\"to\":\"agent\",\"state\":\"up\"}");
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"up\"}");
        }

        // Then
        assertThat(services.received("/api/v1/offers/changes"))
                .extracting(Received::lastEventId)
                .contains("7");
        assertThat(services.received("/api/v1/conversations/changes"))
                .extracting(Received::lastEventId)
                .contains("12");
    }

    @Test
    void a_service_that_goes_away_is_told_and_found_again() {
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            // Given
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"up\"}");

            // When
            services.breaks("/api/v1/conversations/changes");
            services.endStreams();

            // Then
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"down\"}");
            services.mends();
            log.forget();
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"up\"}");
        }
    }

    @Test
    void while_an_agents_page_is_open_the_agent_is_present() {
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            // When
            log.waitFor("link", "{\"to\":\"presence\",\"state\":\"up\"}");

            // Then
            Waiting.SHORT.until(() -> assertThat(services.received(HEARTBEAT)).hasSizeGreaterThan(2));
            assertThat(services.received(HEARTBEAT))
                    .allSatisfy(beat -> assertThat(beat.authorization()).startsWith("Bearer ey"));
        }
    }

    @Test
    void a_page_that_is_closed_beats_no_longer() {
        // Given
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            log.waitFor("link", "{\"to\":\"presence\",\"state\":\"up\"}");
        }

        // When
        Waiting.SHORT.until(() -> assertThat(services.openStreams()).isZero());
        services.forget();

        // Then
        Waiting.SHORT.forCondition().during(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(
                        services.received(HEARTBEAT))
                .isEmpty());
    }

    @Test
    void a_supervisor_hears_of_conversations_and_offers_and_has_no_heartbeat() {
        // Given
        provider.logsIn(DemoUser.SOFIA);

        // When
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            log.waitFor("link", "{\"to\":\"conversation\",\"state\":\"up\"}");
            log.waitFor("link", "{\"to\":\"agent\",\"state\":\"up\"}");
        }

        // Then
        List<Received> beats = services.received(HEARTBEAT);
        assertThat(beats).isEmpty();
    }

    @Test
    void the_page_learns_the_time_of_the_services_at_once() {
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            assertThat(log.waitFor("clock")).matches("\\{\"now\":\"\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{3}Z\"}");
        }
    }

    @Test
    void the_stream_says_that_the_session_is_over_and_ends() {
        // Given
        provider.tokensLive(Duration.ofSeconds(2));
        try (EventLog log = open(Browser.loggedIn(workspace), "")) {
            log.waitFor("link", "{\"to\":\"presence\",\"state\":\"up\"}");

            // When
            provider.endSessions();

            // Then
            log.waitFor("session-ended", "{}");
            Waiting.SHORT.until(() -> assertThat(log.hasEnded()).isTrue());
        } finally {
            provider.tokensLive(Duration.ofMinutes(5));
        }
    }

    private static EventLog open(Browser browser, String lastEventId) {
        return new EventLog(browser.stream("/api/events", lastEventId));
    }
}
