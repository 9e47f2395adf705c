package plaza.simulator.it;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts the product's stand-in, and lets retries come quickly. */
public final class ProductResource implements QuarkusTestResourceLifecycleManager {
    private ProductReceiver product;

    @Override
    public Map<String, String> start() {
        try {
            product = new ProductReceiver();
            Path clock = Files.createTempDirectory("plaza-sim").resolve("clock");
            return Map.of(
                    "plaza.sim.webhook.base", product.base(),
                    "plaza.sim.webhook.retry", "PT0S,PT0.1S,PT0.2S",
                    "plaza.sim.clock.file", clock.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(product, new TestInjector.MatchesType(ProductReceiver.class));
    }

    @Override
    public void stop() {
        product.stop();
    }
}
