package plaza.ingestion.webhook;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings for tests that start no framework. */
public record TestWebhookSettings(
        Map<String, AppSettings> apps, MemorySize maxBody, Duration acknowledgeWithin, int inFlight)
        implements WebhookSettings {

    /** The app {@code default} with the secret {@code local-app-secret}; bodies of 1 KiB; 500 ms. */
    public static TestWebhookSettings some() {
        return new TestWebhookSettings(
                Map.of("default", new TestApp(List.of("local-app-secret"), "local-verify-token")),
                new MemorySize(BigInteger.valueOf(1024)),
                Duration.ofMillis(500),
                2);
    }

    /** The same with these apps. */
    public TestWebhookSettings with(Map<String, AppSettings> others) {
        return new TestWebhookSettings(others, maxBody, acknowledgeWithin, inFlight);
    }

    /** One app. */
    public record TestApp(List<String> secrets, String verifyToken) implements AppSettings {}
}
