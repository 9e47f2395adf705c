package plaza.ingestion.facebook.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;

class OnlyAWholeListProvesAnAbsenceTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T13:00:00Z");
    private static final String COMMENT = "900_901";
    private static final String POST = ScriptedGraph.PAGE + "_900";

    private ScriptedGraph graph;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void our_words_below_a_comment_are_seen_and_no_others() {
        graph.write(COMMENT, "7001", "Hola", SINCE);
        String ours = graph.write(COMMENT, ScriptedGraph.PAGE, "Hola Rosa", SINCE.plusSeconds(1));

        assertThat(look(COMMENT))
                .asInstanceOf(InstanceOfAssertFactories.type(Surroundings.Seen.class))
                .extracting(Surroundings.Seen::own, InstanceOfAssertFactories.list(OwnWord.class))
                .extracting(OwnWord::id)
                .containsExactly(new NetworkId(ours));
    }

    @Test
    void our_words_below_a_post_are_seen() {
        graph.write(POST, ScriptedGraph.PAGE, "Hola a todos", SINCE);

        assertThat(texts(look(POST))).containsExactly("Hola a todos");
    }

    @Test
    void an_answer_to_an_answer_is_looked_for_below_their_root() {
        graph.answers("900_950", COMMENT);
        graph.write(COMMENT, ScriptedGraph.PAGE, "Hola Rosa", SINCE);

        assertThat(texts(look("900_950"))).containsExactly("Hola Rosa");
    }

    @Test
    void what_stood_there_before_is_not_told() {
        graph.write(COMMENT, ScriptedGraph.PAGE, "Antes", SINCE.minusSeconds(1));

        assertThat(texts(look(COMMENT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"data\":{}}", "<html>", "{\"data\":[", "{\"x\":1,\"error\":{\"code\":2}}"})
    void what_is_no_list_is_not_an_empty_one(String body) {
        graph.spoilReading(Spoiled.says(200, body));

        assertThat(look(POST)).isInstanceOf(Surroundings.Unseen.class);
    }

    @Test
    void a_list_that_comes_as_a_failure_is_not_one() {
        graph.spoilReading(Spoiled.says(503, "{\"data\":[]}"));

        assertThat(look(POST)).isEqualTo(new Surroundings.Unseen("http-503"));
    }

    @Test
    void a_target_that_is_gone_is_told_as_gone() {
        graph.spoilReading(Spoiled.error(400, 100, 33));

        assertThat(look(COMMENT)).isInstanceOf(Surroundings.Gone.class);
    }

    @Test
    void a_token_that_is_refused_is_told_as_such() {
        graph.useToken("another");

        assertThat(look(COMMENT)).isEqualTo(new Surroundings.Unauthorised());
    }

    @Test
    void a_network_that_does_not_answer_tells_nothing() {
        graph.spoilReading(Spoiled.closes(), Spoiled.closes(), Spoiled.closes());

        assertThat(look(POST)).isInstanceOf(Surroundings.Unseen.class);
    }

    private Surroundings look(String target) {
        GraphApi page = new GraphApi(graph.url(), Duration.ofSeconds(1), Duration.ofSeconds(2), Optional.empty());
        return new GraphThread(page, DemoAccount.PAGE.ref(), Secret.of(ScriptedGraph.TOKEN))
                .since(new NetworkId(target), SINCE);
    }

    private static java.util.List<String> texts(Surroundings seen) {
        return seen instanceof Surroundings.Seen(var own)
                ? own.stream().map(OwnWord::text).toList()
                : java.util.List.of("not seen: " + seen);
    }
}
