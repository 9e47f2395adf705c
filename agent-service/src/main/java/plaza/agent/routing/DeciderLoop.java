package plaza.agent.routing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import plaza.platform.lease.Leases;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Loop;

/** Runs this process's decider. */
@ApplicationScoped
public class DeciderLoop {

    private final RoutingSettings settings;
    private final Bell bell;
    private final Decider decider;
    private final Loop loop;

    DeciderLoop(Deciders deciders, Leases leases, RoutingSettings settings, Bell bell) {
        this.settings = settings;
        this.bell = bell;
        this.decider = deciders.create(leases);
        this.loop = new Loop("decider", decider);
    }

    void start(@Observes StartupEvent event) {
        if (settings.deciderEnabled()) {
            loop.start(bell);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        loop.stop();
        decider.giveBack();
    }

    /** True where the decider runs, or is not meant to. */
    boolean isWell() {
        return !settings.deciderEnabled() || loop.isAlive();
    }
}
