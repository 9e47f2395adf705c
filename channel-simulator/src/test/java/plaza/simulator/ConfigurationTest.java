package plaza.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.simulator.clock.ClockConfig;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.graph.GraphConfig;
import plaza.simulator.instagram.InstagramConfig;
import plaza.simulator.media.MediaConfig;
import plaza.simulator.webhook.WebhookConfig;
import plaza.simulator.whatsapp.WhatsappConfig;

class ConfigurationTest {
    @Test
    void without_configuration_it_is_the_demo_page_of_the_local_platform() {
        FacebookConfig facebook = read(FacebookConfig.class, Map.of());

        assertThat(facebook)
                .returns("100000000000001", FacebookConfig::pageId)
                .returns("Telco Andina", FacebookConfig::pageName)
                .returns("local-page-token", FacebookConfig::pageToken)
                .returns("900000000000001", FacebookConfig::appId)
                .returns("Plaza", FacebookConfig::appName)
                .returns("local-app-secret", FacebookConfig::appSecret)
                .returns("local-old-app-secret", FacebookConfig::oldAppSecret)
                .returns("local-verify-token", FacebookConfig::verifyToken)
                .returns(Duration.ofHours(1), FacebookConfig::subscriptionLapsesAfter)
                .returns("/webhooks/facebook", FacebookConfig::webhookPath);
    }

    @Test
    void without_configuration_the_other_accounts_are_the_demo_s_too() {
        assertThat(read(InstagramConfig.class, Map.of()))
                .returns("17840000000000001", InstagramConfig::accountId)
                .returns("Telco Andina", InstagramConfig::accountName)
                .returns("telcoandina", InstagramConfig::username)
                .returns(List.of("local-instagram-token", "local-page-token"), InstagramConfig::tokens)
                .returns("900000000000001", InstagramConfig::appId)
                .returns("local-app-secret", InstagramConfig::appSecret)
                .returns("local-old-app-secret", InstagramConfig::oldAppSecret)
                .returns("local-verify-token", InstagramConfig::verifyToken)
                .returns("/webhooks/instagram", InstagramConfig::webhookPath);
        assertThat(read(WhatsappConfig.class, Map.of()))
                .returns("200000000000001", WhatsappConfig::numberId)
                .returns("300000000000001", WhatsappConfig::businessAccountId)
                .returns("543515550100", WhatsappConfig::displayNumber)
                .returns("Telco Andina", WhatsappConfig::name)
                .returns(List.of("local-whatsapp-token", "local-page-token"), WhatsappConfig::tokens)
                .returns("900000000000001", WhatsappConfig::appId)
                .returns("Plaza", WhatsappConfig::appName)
                .returns("local-app-secret", WhatsappConfig::appSecret)
                .returns("local-old-app-secret", WhatsappConfig::oldAppSecret)
                .returns("local-verify-token", WhatsappConfig::verifyToken)
                .returns("/webhooks/whatsapp", WhatsappConfig::webhookPath);
        assertThat(read(MediaConfig.class, Map.of()))
                .returns("http://localhost:8090", MediaConfig::base)
                .returns(Duration.ofDays(7), MediaConfig::linksLast)
                .returns(Duration.ofMinutes(5), MediaConfig::askedLinksLast);
    }

    @Test
    void every_key_of_the_other_accounts_is_read() {
        Map<String, String> keys = new HashMap<>();
        List.of("account-id", "account-name", "username", "tokens", "app-id", "app-secret", "old-app-secret")
                .forEach(key -> keys.put("plaza.sim.instagram." + key, key));
        keys.put("plaza.sim.instagram.verify-token", "v");
        keys.put("plaza.sim.instagram.webhook-path", "/w");
        List.of("number-id", "business-account-id", "display-number", "name", "tokens", "app-id", "app-name")
                .forEach(key -> keys.put("plaza.sim.whatsapp." + key, key));
        List.of("app-secret", "old-app-secret", "verify-token", "webhook-path")
                .forEach(key -> keys.put("plaza.sim.whatsapp." + key, key));
        keys.put("plaza.sim.media.base", "http://sim");
        keys.put("plaza.sim.media.links-last", "PT1S");
        keys.put("plaza.sim.media.asked-links-last", "PT2S");

        InstagramConfig instagram = read(InstagramConfig.class, keys);
        WhatsappConfig whatsapp = read(WhatsappConfig.class, keys);
        MediaConfig media = read(MediaConfig.class, keys);

        assertThat(List.of(
                        instagram.accountId(),
                        instagram.accountName(),
                        instagram.username(),
                        instagram.tokens(),
                        instagram.appId(),
                        instagram.appSecret(),
                        instagram.oldAppSecret(),
                        instagram.verifyToken(),
                        instagram.webhookPath()))
                .hasToString(
                        "[account-id, account-name, username, [tokens], app-id, app-secret, old-app-secret, v, /w]");
        assertThat(List.of(
                        whatsapp.numberId(),
                        whatsapp.businessAccountId(),
                        whatsapp.displayNumber(),
                        whatsapp.name(),
                        whatsapp.tokens(),
                        whatsapp.appId(),
                        whatsapp.appName(),
                        whatsapp.appSecret(),
                        whatsapp.oldAppSecret(),
                        whatsapp.verifyToken(),
                        whatsapp.webhookPath()))
                .hasToString("[number-id, business-account-id, display-number, name, [tokens], app-id, app-name,"
                        + " app-secret, old-app-secret, verify-token, webhook-path]");
        assertThat(List.of(media.base(), media.linksLast(), media.askedLinksLast()))
                .hasToString("[http://sim, PT1S, PT2S]");
    }

    @Test
    void without_configuration_webhooks_go_to_the_local_ingestion() {
        WebhookConfig webhook = read(WebhookConfig.class, Map.of());

        assertThat(webhook)
                .returns(URI.create("http://localhost:8081"), WebhookConfig::base)
                .returns(Duration.ofSeconds(10), WebhookConfig::timeout)
                .returns(Duration.ofHours(36), WebhookConfig::giveUpAfter)
                .returns(Duration.ofMillis(500), WebhookConfig::shuffleWithin)
                .returns(Duration.ofMillis(50), WebhookConfig::lookEvery)
                .returns(64, WebhookConfig::connections)
                .returns(20_000, WebhookConfig::kept)
                .returns(Duration.ofMillis(300), WebhookConfig::deliveredAfter)
                .returns(Duration.ofSeconds(3), WebhookConfig::readAfter);
        assertThat(webhook.retry()).extracting(Duration::toSeconds).containsExactly(0L, 1L, 2L, 5L, 10L, 30L);
    }

    @Test
    void without_configuration_the_clock_is_its_own_and_no_proof_is_asked_for() {
        assertThat(read(ClockConfig.class, Map.of()).file()).isEmpty();
        assertThat(read(GraphConfig.class, Map.of()))
                .returns(20_000, GraphConfig::callsPerHour)
                .returns(false, GraphConfig::requireProof);
    }

    @Test
    void every_key_of_the_page_is_read() {
        FacebookConfig facebook = read(
                FacebookConfig.class,
                Map.of(
                        "plaza.sim.facebook.subscription-lapses-after", "PT10S",
                        "plaza.sim.facebook.page-id", "1",
                        "plaza.sim.facebook.page-name", "2",
                        "plaza.sim.facebook.page-token", "3",
                        "plaza.sim.facebook.app-id", "4",
                        "plaza.sim.facebook.app-name", "5",
                        "plaza.sim.facebook.app-secret", "6",
                        "plaza.sim.facebook.old-app-secret", "7",
                        "plaza.sim.facebook.verify-token", "8",
                        "plaza.sim.facebook.webhook-path", "/9"));

        assertThat(List.of(
                        facebook.pageId(),
                        facebook.pageName(),
                        facebook.pageToken(),
                        facebook.appId(),
                        facebook.appName(),
                        facebook.appSecret(),
                        facebook.oldAppSecret(),
                        facebook.verifyToken(),
                        facebook.webhookPath()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "/9");
        assertThat(facebook.subscriptionLapsesAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void every_other_key_is_read() {
        WebhookConfig webhook = read(
                WebhookConfig.class,
                Map.of(
                        "plaza.sim.webhook.base", "http://elsewhere:1",
                        "plaza.sim.webhook.timeout", "PT1S",
                        "plaza.sim.webhook.retry", "PT3S",
                        "plaza.sim.webhook.give-up-after", "PT4S",
                        "plaza.sim.webhook.shuffle-within", "PT5S",
                        "plaza.sim.webhook.look-every", "PT6S",
                        "plaza.sim.webhook.connections", "7",
                        "plaza.sim.webhook.kept", "8",
                        "plaza.sim.webhook.delivered-after", "PT10S",
                        "plaza.sim.webhook.read-after", "PT11S"));
        GraphConfig graph = read(
                GraphConfig.class,
                Map.of("plaza.sim.graph.calls-per-hour", "9", "plaza.sim.graph.require-proof", "true"));

        assertThat(List.of(
                        webhook.base(),
                        webhook.timeout(),
                        webhook.retry(),
                        webhook.giveUpAfter(),
                        webhook.shuffleWithin(),
                        webhook.lookEvery(),
                        webhook.connections(),
                        webhook.kept(),
                        webhook.deliveredAfter(),
                        webhook.readAfter(),
                        graph.callsPerHour(),
                        graph.requireProof()))
                .hasToString("[http://elsewhere:1, PT1S, [PT3S], PT4S, PT5S, PT6S, 7, 8, PT10S, PT11S, 9, true]");
        assertThat(read(ClockConfig.class, Map.of("plaza.sim.clock.file", "/tmp/clock"))
                        .file())
                .isEqualTo(Optional.of(Path.of("/tmp/clock")));
    }

    private static <T> T read(Class<T> mapping, Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(mapping);
    }
}
