package plaza.ingestion.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.webhook.TestWebhookSettings.TestApp;

class AppsAreRefusedAtStartWhenWrongTest {

    @Test
    void without_any_setting_there_is_no_app_and_no_secret() {
        assertThat(new Apps(TestWebhookSettings.some().with(Map.of()), false).find("default"))
                .isEmpty();
    }

    @Test
    void the_demo_has_the_local_platforms_app() {
        assertThat(new Apps(TestWebhookSettings.some().with(Map.of()), true).find("default"))
                .hasValueSatisfying(app ->
                        assertThat(app.verifyToken().is("local-verify-token")).isTrue());
    }

    @Test
    void a_configured_app_is_not_replaced_by_the_demos() {
        Map<String, WebhookSettings.AppSettings> own = Map.of("default", new TestApp(List.of("own"), "own-token"));

        assertThat(new Apps(TestWebhookSettings.some().with(own), true).find("default"))
                .map(App::verifyToken)
                .hasValueSatisfying(token -> assertThat(token.is("own-token")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"default,a;b;c,t", "default,'',t", "default,' ',t", "default,a,' '", "DEFAULT,a,t"})
    void a_wrong_app_stops_the_service(String name, String secrets, String token) {
        Map<String, WebhookSettings.AppSettings> apps = Map.of(name, new TestApp(List.of(secrets.split(";")), token));

        assertThatThrownBy(() -> new Apps(TestWebhookSettings.some().with(apps), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_defaults_are_those_that_are_written_down() {
        WebhookSettings settings = config(Map.of());

        assertThat(settings.apps()).isEmpty();
        assertThat(settings.maxBody().asLongValue()).isEqualTo(4L * 1024 * 1024);
        assertThat(settings.acknowledgeWithin()).isEqualTo(Duration.ofMillis(4500));
        assertThat(settings.inFlight()).isEqualTo(256);
    }

    @Test
    void every_key_is_read() {
        WebhookSettings settings = config(Map.of(
                "plaza.webhook.apps.care.secrets", "one,two",
                "plaza.webhook.apps.care.verify-token", "t",
                "plaza.webhook.max-body", "1M",
                "plaza.webhook.acknowledge-within", "PT2S",
                "plaza.webhook.in-flight", "7"));

        assertThat(settings.apps().get("care").secrets()).containsExactly("one", "two");
        assertThat(settings.apps().get("care").verifyToken()).isEqualTo("t");
        assertThat(settings.maxBody().asLongValue()).isEqualTo(1024 * 1024);
        assertThat(settings.acknowledgeWithin()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.inFlight()).isEqualTo(7);
    }

    private static WebhookSettings config(Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebhookSettings.class)
                .withDefaultValues(values)
                .build();
        return config.getConfigMapping(WebhookSettings.class);
    }
}
