package plaza.simulator.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "plaza.sim.media")
public interface MediaConfig {
    /** Where the product reaches this simulator. */
    @WithDefault("http://localhost:8090")
    String base();

    /** How long a link in a webhook is good, on the movable clock. */
    @WithDefault("P7D")
    Duration linksLast();

    /** How long a link is good that WhatsApp gives for a file's id, on the movable clock. */
    @WithDefault("PT5M")
    Duration askedLinksLast();
}
