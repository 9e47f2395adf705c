package plaza.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;

/** Through the running service: a webhook that tells ids only, and a network that tells the rest, or does not. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class MentionsAreToldWithTheirWordsIT {

    @Inject
    Ledger ledger;

    private ScriptedGraph graph;
    private KafkaProbe probe;

    @BeforeEach
    void open() {
        graph = GraphPort.startGraph();
        probe = KafkaProbe.ofThisJvm();
    }

    @AfterEach
    void close() {
        graph.close();
        probe.close();
    }

    @Test
    void it_is_told_once_with_its_words_however_often_the_network_tells_of_it() {
        String id = Square.newCommentId();
        String words = "{\"id\":\"" + id + "\",\"message\":\"@TelcoAndina mi tarjeta es 4111 1111 1111 1111\","
                + "\"from\":{\"id\":\"7001\",\"name\":\"Rosa\"},\"created_time\":\"2026-11-22T13:00:00+0000\"}";
        graph.spoilReading(Spoiled.says(200, words), Spoiled.says(200, words));

        Square.send(mention(id)).then().statusCode(200);
        Square.send(mention(id)).then().statusCode(200);

        assertThat(ledger.awaitEvent(probe, id).text())
                .contains("\"kind\":\"mention\"", "\"verb\":\"created\"", "@TelcoAndina", "\"name\":\"Rosa\"")
                .doesNotContain("4111 1111 1111 1111");
        ledger.awaitQuiet(probe);
        assertThat(ledger.events(probe, id)).hasSize(1);
    }

    @Test
    void where_the_network_does_not_answer_it_is_told_as_it_is() {
        String id = Square.newCommentId();
        graph.spoilReading(Spoiled.says(503, ""), Spoiled.says(503, ""), Spoiled.says(503, ""));

        Square.send(mention(id)).then().statusCode(200);

        assertThat(ledger.awaitEvent(probe, id).text())
                .contains("\"kind\":\"mention\"", "\"verb\":\"created\"", "\"text\":null");
    }

    private static String mention(String id) {
        return "{\"object\":\"page\",\"entry\":[{\"id\":\"" + ScriptedGraph.PAGE
                + "\",\"time\":1795352400,\"changes\":["
                + "{\"field\":\"mention\",\"value\":{\"item\":\"post\",\"verb\":\"add\",\"post_id\":\"" + id
                + "\"}}]}]}";
    }
}
