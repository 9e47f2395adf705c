package plaza.ingestion.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seeds at start where the demo is wanted. */
@ApplicationScoped
class DemoAccountsWiring {

    private final SeedDemoAccounts demo;
    private final boolean wanted;

    DemoAccountsWiring(
            SeedDemoAccounts demo,
            @ConfigProperty(name = "plaza.demo.enabled", defaultValue = "false") boolean wanted) {
        this.demo = demo;
        this.wanted = wanted;
    }

    void atStart(@Observes StartupEvent event) throws Throwable {
        if (wanted) {
            VertxContextSupport.subscribeAndAwait(demo::seed);
        }
    }
}
