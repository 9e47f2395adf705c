package plaza.ingestion.webhook.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.rawkey.InMemoryRawKeys;
import plaza.ingestion.rawkey.TestRings;
import plaza.ingestion.webhook.TestWebhookSettings;
import plaza.ingestion.webhook.model.RawWebhook;

/** DESIGN.md 3.1: networks wait 5 s; what is not durable by then is said to be so, and nobody's thread is held. */
class UnreachableKafkaIsToldInTimeTest {

    private static final Duration NETWORKS_WAIT = Duration.ofSeconds(5);

    private final TestWebhookSettings settings =
            new TestWebhookSettings(Map.of(), new MemorySize(BigInteger.valueOf(1024)), Duration.ofMillis(4500), 3);

    private final KafkaRawLog log = new KafkaRawLog(
            UnreachableKafkaIsToldInTimeTest::toNobody,
            TestRings.of(new InMemoryRawKeys()),
            settings,
            new SimpleMeterRegistry());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_broker_that_does_not_answer_is_not_durable_within_five_seconds() {
        assertThat(append()).succeedsWithin(NETWORKS_WAIT).isEqualTo(false);
    }

    @Test
    void the_caller_gets_its_thread_back_at_once() {
        long begun = System.nanoTime();

        CompletableFuture<Boolean> answer = append();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        assertThat(answer).isNotDone();
    }

    @Test
    void more_than_the_places_there_are_is_refused_at_once() {
        List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < settings.inFlight(); i++) {
            waiting.add(append());
        }

        assertThat(append()).succeedsWithin(Duration.ofSeconds(1)).isEqualTo(false);
        assertThat(waiting).allSatisfy(each -> assertThat(each).isNotDone());
    }

    private CompletableFuture<Boolean> append() {
        RawWebhook webhook = new RawWebhook(
                new UUID(7, 1),
                new ChannelName("facebook"),
                AppName.DEFAULT,
                Instant.parse("2026-11-22T13:00:00Z"),
                new byte[] {1});
        return log.append(webhook).subscribeAsCompletionStage();
    }

    private static KafkaProducer<String, byte[]> toNobody() {
        Map<String, Object> config = new HashMap<>(KafkaRawLog.SETTINGS);
        config.put("bootstrap.servers", "127.0.0.1:" + freePort());
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
