package plaza.agent.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import plaza.agent.loop.Waited;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Loads the demo when the service starts, before anything else of it runs. */
@ApplicationScoped
class DemoLoading {

    private static final Logger LOG = Logger.getLogger(DemoLoading.class);
    private static final int FIRST = 100;

    private final LoadDemo demo;
    private final DemoSettings settings;

    DemoLoading(LoadDemo demo, DemoSettings settings) {
        this.demo = demo;
        this.settings = settings;
    }

    /** Two replicas that start at once both try; the directory's keys let one of them succeed. */
    void start(@Observes @Priority(FIRST) StartupEvent event) {
        if (!settings.enabled()) {
            return;
        }
        try {
            boolean loaded = Waited.of(demo::load);
            LOG.info(LogLine.of(loaded ? "the demo directory was loaded" : "the directory is not empty"));
        } catch (Exception e) {
            LOG.info(LogLine.of("the demo directory was not loaded; another replica may have been faster")
                    .with(LogKey.ERROR, e.getClass().getSimpleName())
                    .with(LogKey.REASON, e.getMessage()));
        }
    }
}
