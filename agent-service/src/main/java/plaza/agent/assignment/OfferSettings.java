package plaza.agent.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of offers. */
@ConfigMapping(prefix = "plaza.offer")
public interface OfferSettings {

    /** How long an agent may take to accept or decline before the work goes on to others. */
    @WithDefault("PT30S")
    Duration timeout();
}
