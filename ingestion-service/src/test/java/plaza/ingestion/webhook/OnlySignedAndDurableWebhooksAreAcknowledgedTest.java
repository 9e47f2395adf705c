package plaza.ingestion.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.webhook.TestWebhookSettings.TestApp;
import plaza.ingestion.webhook.model.Receipt;
import plaza.platform.testing.TestClock;

class OnlySignedAndDurableWebhooksAreAcknowledgedTest {

    private static final byte[] BODY = "{\"object\":\"page\"}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = Signed.by("local-app-secret", BODY);

    private final InMemoryRawLog log = new InMemoryRawLog();
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final ReceiveWebhook webhooks = receiving(TestWebhookSettings.some());

    @Test
    void a_signed_body_is_kept_byte_by_byte_and_acknowledged() {
        Receipt receipt = receive("facebook", "default", SIGNATURE, BODY);

        assertThat(receipt).isEqualTo(Receipt.ACCEPTED);
        assertThat(log.list()).singleElement().satisfies(kept -> {
            assertThat(kept.body()).isEqualTo(BODY);
            assertThat(kept.receivedAt()).isEqualTo("2026-11-22T13:00:00Z");
            assertThat(kept.channel().value()).isEqualTo("facebook");
            assertThat(kept.app().value()).isEqualTo("default");
        });
    }

    @Test
    void what_is_not_known_to_be_durable_is_not_acknowledged() {
        log.goesDown();

        assertThat(receive("facebook", "default", SIGNATURE, BODY)).isEqualTo(Receipt.NOT_DURABLE);
    }

    @Test
    void a_wrong_signature_keeps_nothing() {
        assertThat(receive("facebook", "default", Signed.by("a-stranger", BODY), BODY))
                .isEqualTo(Receipt.SIGNATURE_WRONG);
        assertThat(log.list()).isEmpty();
    }

    @Test
    void no_signature_keeps_nothing() {
        assertThat(receive("facebook", "default", null, BODY)).isEqualTo(Receipt.SIGNATURE_MISSING);
        assertThat(log.list()).isEmpty();
    }

    @Test
    void an_empty_body_with_a_right_signature_keeps_nothing() {
        assertThat(receive("facebook", "default", Signed.by("local-app-secret", new byte[0]), new byte[0]))
                .isEqualTo(Receipt.EMPTY_BODY);
        assertThat(log.list()).isEmpty();
    }

    @Test
    void a_body_over_the_limit_keeps_nothing_whoever_signed_it() {
        byte[] large = new byte[1025];

        assertThat(receive("facebook", "default", Signed.by("local-app-secret", large), large))
                .isEqualTo(Receipt.TOO_LARGE);
        assertThat(log.list()).isEmpty();
    }

    @Test
    void a_body_at_the_limit_is_taken() {
        byte[] large = new byte[1024];

        assertThat(receive("facebook", "default", Signed.by("local-app-secret", large), large))
                .isEqualTo(Receipt.ACCEPTED);
    }

    @Test
    void another_channel_or_app_is_unknown() {
        assertThat(receive("hovercraft", "default", SIGNATURE, BODY)).isEqualTo(Receipt.UNKNOWN_CHANNEL);
        assertThat(receive("facebook", "other", SIGNATURE, BODY)).isEqualTo(Receipt.UNKNOWN_APP);
    }

    @Test
    void each_app_has_its_own_secrets() {
        ReceiveWebhook two = receiving(TestWebhookSettings.some()
                .with(Map.of(
                        "default",
                        new TestApp(List.of("one"), "t"),
                        "care",
                        new TestApp(List.of("two", "three"), "t"))));

        assertThat(List.of(
                        receive(two, "care", Signed.by("two", BODY)),
                        receive(two, "care", Signed.by("three", BODY)),
                        receive(two, "care", Signed.by("one", BODY)),
                        receive(two, "default", Signed.by("two", BODY))))
                .containsExactly(Receipt.ACCEPTED, Receipt.ACCEPTED, Receipt.SIGNATURE_WRONG, Receipt.SIGNATURE_WRONG);
    }

    @Test
    void every_outcome_is_counted_and_a_made_up_channel_makes_no_new_series() {
        receive("facebook", "default", "sha256=00", BODY);
        receive("xyz", "default", SIGNATURE, BODY);

        assertThat(count("facebook", "signature_wrong")).isEqualTo(1);
        assertThat(count("unknown", "unknown_channel")).isEqualTo(1);
    }

    private double count(String channel, String outcome) {
        return metrics.counter("plaza_ingestion_webhook", "channel", channel, "outcome", outcome)
                .count();
    }

    private Receipt receive(String channel, String app, String signature, byte[] body) {
        return webhooks.receive(channel, app, name -> signature, body).await().indefinitely();
    }

    private static Receipt receive(ReceiveWebhook webhooks, String app, String signature) {
        return webhooks.receive("facebook", app, name -> signature, BODY)
                .await()
                .indefinitely();
    }

    private ReceiveWebhook receiving(WebhookSettings settings) {
        Channels channels = new Channels(List.of(new Facebook()));
        return new ReceiveWebhook(
                channels,
                new Apps(settings, false),
                log,
                new WebhookCounts(metrics, channels),
                new BodyLimit(settings),
                () -> new UUID(7, 1),
                TestClock.at("2026-11-22T13:00:00Z"));
    }
}
