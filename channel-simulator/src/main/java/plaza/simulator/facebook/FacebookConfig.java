package plaza.simulator.facebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "plaza.sim.facebook")
public interface FacebookConfig {
    @WithDefault("100000000000001")
    String pageId();

    @WithDefault("Telco Andina")
    String pageName();

    /** What opens the page to the product at the start. */
    @WithDefault("local-page-token")
    String pageToken();

    @WithDefault("900000000000001")
    String appId();

    @WithDefault("Plaza")
    String appName();

    @WithDefault("local-app-secret")
    String appSecret();

    /** The app's secret before its last rotation, used on demand. */
    @WithDefault("local-old-app-secret")
    String oldAppSecret();

    @WithDefault("local-verify-token")
    String verifyToken();

    /** How long the product may fail to take a Messenger webhook before the page's subscription ends. */
    @WithDefault("PT1H")
    Duration subscriptionLapsesAfter();

    /** Below the product's base address. */
    @WithDefault("/webhooks/facebook")
    String webhookPath();
}
