package plaza.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

@QuarkusTest
class GuardedConsumerIT extends SampleService {

    private static final String ADMIN =
            TestTokens.of("admin").roles("admin").sites("*").bearer();

    @Test
    void an_outage_is_waited_for_and_the_record_takes_effect() {
        heard("outage-1");

        Waiting.LONG.until(() -> assertThat(consumer.handled()).contains("outage-1"));

        assertThat(consumer.attempts("outage-1")).isEqualTo(7);
    }

    @Test
    void an_unexpected_failure_is_tried_four_times_and_set_aside() {
        heard("bug-1");
        heard("after-bug-1");

        Waiting.LONG.until(() -> assertThat(consumer.handled()).contains("after-bug-1"));

        assertThat(consumer.attempts("bug-1")).isEqualTo(4);
        assertThat(deadLetter("unexpected")).isNotNull();
    }

    @Test
    void poison_is_set_aside_the_partition_goes_on_and_a_replay_puts_it_into_effect_once() {
        heard("poison-1");
        heard("after-poison-1");
        Waiting.LONG.until(() -> assertThat(consumer.handled()).contains("after-poison-1"));
        assertThat(kafka.await("sample-service." + SampleConsumer.TOPIC + ".dlq", 1, letter -> "malformed"
                        .equals(letter.headers().get("dlq-reason"))))
                .hasSize(1);
        String id = deadLetter("malformed");

        given().header("Authorization", ADMIN)
                .post("/api/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:plaza:still-poison"));
        consumer.mend();
        given().header("Authorization", ADMIN)
                .post("/api/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("replayedAt", notNullValue());

        assertThat(consumer.handled()).containsOnlyOnce("poison-1");
        given().header("Authorization", ADMIN)
                .post("/api/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:plaza:already-replayed"));
    }

    @Test
    void an_event_is_new_to_a_consumer_once() {
        assertThat(OnVertx.run(vertx, () -> work.hear("a", "event-1")).join()).isTrue();
        assertThat(OnVertx.run(vertx, () -> work.hear("a", "event-1")).join()).isFalse();
        assertThat(OnVertx.run(vertx, () -> work.hear("b", "event-1")).join()).isTrue();
    }

    private void heard(String text) {
        kafka.send(SampleConsumer.TOPIC, "one", Map.of(), text);
    }

    private static String deadLetter(String reason) {
        return given().header("Authorization", ADMIN)
                .get("/api/v1/dead-letters?consumer=" + SampleConsumer.CONSUMER)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.reason == '" + reason + "' }.id");
    }
}
