package plaza.simulator.instagram;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "plaza.sim.instagram")
public interface InstagramConfig {
    @WithDefault("17840000000000001")
    String accountId();

    @WithDefault("Telco Andina")
    String accountName();

    @WithDefault("telcoandina")
    String username();

    /** What opens the account to the product at the start; its Facebook page's token does as well. */
    @WithDefault("local-instagram-token,local-page-token")
    List<String> tokens();

    @WithDefault("900000000000001")
    String appId();

    @WithDefault("local-app-secret")
    String appSecret();

    /** The app's secret before its last rotation, used on demand. */
    @WithDefault("local-old-app-secret")
    String oldAppSecret();

    @WithDefault("local-verify-token")
    String verifyToken();

    /** Below the product's base address. */
    @WithDefault("/webhooks/instagram")
    String webhookPath();
}
