package plaza.conversation.reason;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plaza.conversation.casework.Anew;
import plaza.platform.loop.Waited;

/** Gives the demo brand its tree where the demo is wanted. */
@ApplicationScoped
class ReasonsAtStart {

    private final SeedDemoReasons demo;
    private final Anew anew;
    private final boolean wanted;

    ReasonsAtStart(
            SeedDemoReasons demo,
            Anew anew,
            @ConfigProperty(name = "plaza.demo.enabled", defaultValue = "false") boolean wanted) {
        this.demo = demo;
        this.anew = anew;
        this.wanted = wanted;
    }

    /** Replicas may start at the same time. */
    void atStart(@Observes StartupEvent event) throws Exception {
        if (wanted) {
            Waited.of(() -> anew.until(demo::seed));
        }
    }
}
