package plaza.ingestion.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plaza.platform.loop.Waited;

/** Tells at start what networks allow by now, and seeds where the demo is wanted. */
@ApplicationScoped
class AccountsAtStart {

    private final TellRules rules;
    private final SeedDemoAccounts demo;
    private final boolean wanted;

    AccountsAtStart(
            TellRules rules,
            SeedDemoAccounts demo,
            @ConfigProperty(name = "plaza.demo.enabled", defaultValue = "false") boolean wanted) {
        this.rules = rules;
        this.demo = demo;
        this.wanted = wanted;
    }

    void atStart(@Observes StartupEvent event) throws Exception {
        Waited.of(rules::tell);
        if (wanted) {
            Waited.of(demo::seed);
        }
    }
}
