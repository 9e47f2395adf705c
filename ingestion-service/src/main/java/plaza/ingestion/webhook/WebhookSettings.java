package plaza.ingestion.webhook;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of the webhook's receiving side. Secrets have no default anywhere. */
@ConfigMapping(prefix = "plaza.webhook")
public interface WebhookSettings {

    /** Our applications at the networks, by the name that stands in their webhook address. */
    Map<String, AppSettings> apps();

    /** Largest body that is taken. */
    @WithDefault("4M")
    MemorySize maxBody();

    /** After this a body that is not known to be durable is answered 503: networks give up after 5 s. */
    @WithDefault("PT4.5S")
    Duration acknowledgeWithin();

    /** Bodies on their way into the raw log at one time; more are answered 503 at once. */
    @WithDefault("256")
    int inFlight();

    /** One application. */
    interface AppSettings {

        /** One secret, or two while they are rotated. */
        List<String> secrets();

        /** What the network must know to subscribe. */
        String verifyToken();
    }
}
