package plaza.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

@QuarkusTest
class OutboxIT extends SampleService {

    @Test
    void an_event_leaves_after_the_commit_with_its_envelope() {
        OnVertx.run(vertx, () -> work.tell("envelope", 7, 1)).join();

        ProbeRecord record = told("envelope", 1).getFirst();
        assertThat(record.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "sample.sample-told.v1")
                .containsEntry("ce_source", "/plaza/sample-service")
                .containsEntry("ce_subject", "envelope")
                .containsEntry("sequence", "7")
                .containsEntry("content-type", "application/json");
        assertThat(record.headers().get("ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"n\":7}");
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        CompletableFuture<Void> failed = OnVertx.run(vertx, () -> work.tellAndFail("rolled-back"));
        assertThat(failed).failsWithin(Waiting.SHORT.budget());
        OnVertx.run(vertx, () -> work.tell("after-rolled-back", 1, 1)).join();

        told("after-rolled-back", 1);

        assertThat(kafka.list(SampleWork.TOPIC)).noneMatch(record -> "rolled-back".equals(record.key()));
    }

    @Test
    void every_key_keeps_its_order_under_many_writers() {
        int keys = 20;
        int rounds = 40;
        List<CompletableFuture<Void>> writers = IntStream.range(0, keys)
                .mapToObj(key -> writeInOrder("ordered-" + key, rounds))
                .toList();
        writers.forEach(CompletableFuture::join);

        List<ProbeRecord> records = kafka.await(SampleWork.TOPIC, keys * rounds, record -> String.valueOf(record.key())
                .startsWith("ordered-"));

        var byKey = records.stream()
                .collect(Collectors.groupingBy(
                        ProbeRecord::key,
                        Collectors.mapping(
                                record -> Long.parseLong(record.headers().get("sequence")), Collectors.toList())));
        assertThat(byKey).hasSize(keys);
        assertThat(byKey.values()).allSatisfy(sequence -> assertThat(sequence)
                .containsExactlyElementsOf(LongStream.range(0, rounds).boxed().toList()));
    }

    @Test
    void a_row_that_the_broker_refuses_holds_back_its_own_key_only() {
        OnVertx.run(vertx, () -> work.tellTooMuch("too-large", 1)).join();
        OnVertx.run(vertx, () -> work.tell("too-large", 2, 1)).join();
        OnVertx.run(vertx, () -> work.tell("beside-too-large", 1, 1)).join();

        told("beside-too-large", 1);

        assertThat(kafka.list(SampleWork.TOPIC)).noneMatch(record -> "too-large".equals(record.key()));
    }

    private CompletableFuture<Void> writeInOrder(String key, int rounds) {
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (int round = 0; round < rounds; round++) {
            long sequence = round;
            last = last.thenCompose(done -> OnVertx.run(vertx, () -> work.tell(key, sequence, 1)));
        }
        return last;
    }

    private List<ProbeRecord> told(String key, int count) {
        return new ArrayList<>(kafka.await(SampleWork.TOPIC, count, record -> key.equals(record.key())));
    }
}
