package plaza.simulator.whatsapp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "plaza.sim.whatsapp")
public interface WhatsappConfig {
    @WithDefault("200000000000001")
    String numberId();

    @WithDefault("300000000000001")
    String businessAccountId();

    @WithDefault("543515550100")
    String displayNumber();

    @WithDefault("Telco Andina")
    String name();

    /** What opens the number to the product at the start. */
    @WithDefault("local-whatsapp-token,local-page-token")
    List<String> tokens();

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

    /** Below the product's base address. */
    @WithDefault("/webhooks/whatsapp")
    String webhookPath();
}
