package plaza.ingestion.outbound;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import plaza.platform.lease.Leases;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Loop;

/** Runs this process's dispatcher. */
@ApplicationScoped
class DispatchLoop {

    private final OutboundSettings settings;
    private final Bell bell;
    private final Dispatcher dispatcher;
    private final Loop loop;

    DispatchLoop(Dispatchers dispatchers, Leases leases, Paces paces, OutboundSettings settings, Bell bell) {
        this.settings = settings;
        this.bell = bell;
        this.dispatcher = dispatchers.create(leases, paces);
        this.loop = new Loop("dispatcher", dispatcher);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start(bell);
        }
    }

    /** Lets the present round end and begins no other; what is under way goes on. */
    void pause() throws InterruptedException {
        loop.stop();
    }

    /** Goes on after a pause. */
    void resume() {
        loop.start(bell);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        loop.stop();
        dispatcher.stop();
    }
}
