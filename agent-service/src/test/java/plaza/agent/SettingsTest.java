package plaza.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.agent.assignment.OfferSettings;
import plaza.agent.demo.DemoSettings;
import plaza.agent.presence.PresenceSettings;
import plaza.agent.routing.RoutingSettings;
import plaza.agent.watch.WatchSettings;

/** What an operator may set: what it is unless said, and that each key arrives. */
class SettingsTest {

    @Test
    void unless_said() {
        SmallRyeConfig config = config(Map.of());

        assertThat(config.getConfigMapping(OfferSettings.class).timeout()).isEqualTo(Duration.ofSeconds(30));
        PresenceSettings presence = config.getConfigMapping(PresenceSettings.class);
        assertThat(presence.silenceLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(presence.grace()).isEqualTo(Duration.ofMinutes(2));
        assertThat(presence.flushEvery()).isEqualTo(Duration.ofSeconds(15));
        RoutingSettings routing = config.getConfigMapping(RoutingSettings.class);
        assertThat(routing.deciderEnabled()).isTrue();
        assertThat(routing.overflow()).isFalse();
        assertThat(routing.ownerWait()).isEqualTo(Duration.ofMinutes(2));
        assertThat(routing.batch()).isEqualTo(25);
        assertThat(routing.busyPause()).isEqualTo(Duration.ofMillis(100));
        assertThat(routing.idlePause()).isEqualTo(Duration.ofMillis(200));
        assertThat(config.getConfigMapping(WatchSettings.class).enabled()).isTrue();
        assertThat(config.getConfigMapping(DemoSettings.class).enabled()).isFalse();
    }

    @Test
    void each_key_arrives() {
        SmallRyeConfig config = config(Map.ofEntries(
                Map.entry("plaza.offer.timeout", "PT10S"),
                Map.entry("plaza.presence.silence-limit", "PT11S"),
                Map.entry("plaza.presence.grace", "PT12S"),
                Map.entry("plaza.presence.flush-every", "PT13S"),
                Map.entry("plaza.routing.decider-enabled", "false"),
                Map.entry("plaza.routing.overflow", "true"),
                Map.entry("plaza.routing.owner-wait", "PT14S"),
                Map.entry("plaza.routing.batch", "15"),
                Map.entry("plaza.routing.busy-pause", "PT16S"),
                Map.entry("plaza.routing.idle-pause", "PT17S"),
                Map.entry("plaza.watch.enabled", "false"),
                Map.entry("plaza.demo.enabled", "true")));

        assertThat(config.getConfigMapping(OfferSettings.class).timeout()).isEqualTo(Duration.ofSeconds(10));
        PresenceSettings presence = config.getConfigMapping(PresenceSettings.class);
        assertThat(presence.silenceLimit()).isEqualTo(Duration.ofSeconds(11));
        assertThat(presence.grace()).isEqualTo(Duration.ofSeconds(12));
        assertThat(presence.flushEvery()).isEqualTo(Duration.ofSeconds(13));
        RoutingSettings routing = config.getConfigMapping(RoutingSettings.class);
        assertThat(routing.deciderEnabled()).isFalse();
        assertThat(routing.overflow()).isTrue();
        assertThat(routing.ownerWait()).isEqualTo(Duration.ofSeconds(14));
        assertThat(routing.batch()).isEqualTo(15);
        assertThat(routing.busyPause()).isEqualTo(Duration.ofSeconds(16));
        assertThat(routing.idlePause()).isEqualTo(Duration.ofSeconds(17));
        assertThat(config.getConfigMapping(WatchSettings.class).enabled()).isFalse();
        assertThat(config.getConfigMapping(DemoSettings.class).enabled()).isTrue();
    }

    private static SmallRyeConfig config(Map<String, String> said) {
        return new SmallRyeConfigBuilder()
                .withMapping(OfferSettings.class)
                .withMapping(PresenceSettings.class)
                .withMapping(RoutingSettings.class)
                .withMapping(WatchSettings.class)
                .withMapping(DemoSettings.class)
                .withDefaultValues(said)
                .build();
    }
}
