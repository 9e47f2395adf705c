package plaza.agent.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

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

    void start(@Observes @Priority(FIRST) StartupEvent event) throws Exception {
        if (settings.enabled()) {
            LOG.info(LogLine.of(load() ? "the demo directory was loaded" : "the directory is not empty"));
        }
    }

    /**
     * Two replicas that start at once both try, and the directory's keys let one of them succeed: the other one finds it
     * filled when it looks again. What fails twice has another cause, and the service does not start with half a demo.
     */
    private boolean load() throws Exception {
        try {
            return Waited.of(demo::load);
        } catch (Exception e) {
            LOG.info(
                    LogLine.of("the demo directory was not loaded; looking again, another replica may have been faster")
                            .with(LogKey.ERROR, e.getClass().getSimpleName())
                            .with(LogKey.REASON, e.getMessage()));
            return Waited.of(demo::load);
        }
    }
}
