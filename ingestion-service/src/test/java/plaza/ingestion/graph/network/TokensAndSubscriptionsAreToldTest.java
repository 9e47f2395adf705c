package plaza.ingestion.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TokenFacts;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;

class TokensAndSubscriptionsAreToldTest {

    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final NetworkId PAGE = new NetworkId(ScriptedGraph.PAGE);
    private static final Optional<NetworkId> APP = Optional.of(new NetworkId("900000000000001"));

    private ScriptedGraph graph;
    private GraphUpkeep upkeep;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
        upkeep = new GraphUpkeep(new GraphApi(
                graph.url(), Duration.ofSeconds(2), Duration.ofSeconds(2), Optional.of(Secret.of("s3cret"))));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_token_tells_its_app_its_end_and_what_it_may() {
        graph.spoilReading(Spoiled.says(200, """
                {"data":{"app_id":"900000000000001","type":"PAGE","is_valid":true,"expires_at":1796040000,
                "data_access_expires_at":1796050000,"scopes":["pages_messaging"],"granular_scopes":[
                {"scope":"pages_messaging"},
                {"scope":"whatsapp_business_management","target_ids":["300000000000001"]}]}}"""));

        Asked<TokenFacts> told = upkeep.token(TOKEN);

        assertThat(told.finding())
                .isEqualTo(new Finding.Found<>(new TokenFacts(
                        true,
                        APP,
                        Optional.of(Instant.ofEpochSecond(1796040000)),
                        Optional.of(Instant.ofEpochSecond(1796050000)),
                        List.of("pages_messaging"),
                        List.of(new NetworkId("300000000000001")))));
        assertThat(graph.calls().getFirst().parameters()).containsEntry("input_token", ScriptedGraph.TOKEN);
    }

    @Test
    void an_end_of_zero_is_no_end_and_a_dead_token_is_told_by_a_success() {
        graph.spoilReading(Spoiled.says(
                200, "{\"data\":{\"is_valid\":false,\"expires_at\":0,\"error\":{\"code\":190},\"scopes\":[]}}"));

        assertThat(upkeep.token(TOKEN).finding())
                .isEqualTo(new Finding.Found<>(new TokenFacts(
                        false, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"data\":[]}", "{\"data\":{\"is_valid\":\"yes\"}}", "<html>"})
    void whatever_else_is_said_of_a_token_is_no_answer(String body) {
        graph.spoilReading(Spoiled.says(200, body));

        assertThat(upkeep.token(TOKEN).finding()).isInstanceOf(Finding.Untold.class);
    }

    @Test
    void a_token_that_is_refused_and_a_limit_are_told_apart() {
        graph.spoilReading(
                Spoiled.error(401, 190, 463), Spoiled.error(400, 613, 1), Spoiled.says(429, ""), Spoiled.closes());

        assertThat(List.of(
                        upkeep.token(TOKEN).finding(),
                        upkeep.token(TOKEN).finding(),
                        upkeep.token(TOKEN).finding(),
                        upkeep.token(TOKEN).finding()))
                .hasExactlyElementsOfTypes(
                        Finding.Unauthorised.class, Finding.Limited.class, Finding.Limited.class, Finding.Untold.class);
    }

    @Test
    void of_several_apps_only_what_ours_is_told_counts() {
        graph.spoilReading(Spoiled.says(200, """
                {"data":[{"id":"1","subscribed_fields":["feed","messages"]},
                {"id":"900000000000001","subscribed_fields":["feed"]}]}"""));

        Finding<Subscribed> told = upkeep.subscribed(PAGE, APP, TOKEN).finding();

        assertThat(told).isEqualTo(new Finding.Found<>(new Subscribed(PAGE, List.of("feed"))));
    }

    @Test
    void a_business_account_tells_everything_or_nothing() {
        graph.spoilReading(
                Spoiled.says(200, "{\"data\":[{\"whatsapp_business_api_data\":{\"id\":\"900000000000001\"}}]}"),
                Spoiled.says(200, "{\"data\":[]}"));

        assertThat(upkeep.subscribedAtAll(PAGE, APP, "messages", TOKEN).finding())
                .isEqualTo(new Finding.Found<>(new Subscribed(PAGE, List.of("messages"))));
        assertThat(upkeep.subscribedAtAll(PAGE, APP, "messages", TOKEN).finding())
                .isEqualTo(new Finding.Found<>(new Subscribed(PAGE, List.of())));
    }

    @Test
    void what_others_have_asked_for_is_asked_for_again() {
        Subscribed wanted = new Subscribed(PAGE, List.of("videos")).with(List.of("feed", "messages"));
        graph.spoilPublishing(Spoiled.says(200, "{\"success\":true}"));

        Finding<Subscribed> done = upkeep.subscribe(wanted, TOKEN).finding();

        assertThat(done).isEqualTo(new Finding.Found<>(wanted));
        assertThat(Set.of(graph.publishings()
                        .getFirst()
                        .parameters()
                        .get("subscribed_fields")
                        .split(",")))
                .containsExactlyInAnyOrder("feed", "messages", "videos");
    }

    @Test
    void a_network_that_does_not_say_that_it_is_done_has_not_done_it() {
        graph.spoilPublishing(Spoiled.says(200, "{}"));

        assertThat(upkeep.subscribe(new Subscribed(PAGE, List.of("feed")), TOKEN)
                        .finding())
                .isInstanceOf(Finding.Untold.class);
    }
}
