package plaza.agent.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import plaza.agent.assignment.EndOffers;
import plaza.agent.assignment.HandOver;
import plaza.agent.presence.PresenceSettings;
import plaza.agent.presence.WatchConnections;
import plaza.platform.lease.Leases;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Loop;

/** Runs this process's watcher. */
@ApplicationScoped
class WatchLoop {

    private final WatchSettings settings;
    private final Watcher watcher;
    private final Loop loop;

    WatchLoop(
            Leases leases,
            EndOffers offers,
            HandOver handOver,
            WatchConnections connections,
            PresenceSettings presence,
            WatchSettings settings,
            Bell bell,
            Clock clock) {
        this.settings = settings;
        this.watcher = new Watcher(leases, offers, handOver, connections, presence, bell, clock);
        this.loop = new Loop("watcher", watcher);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        loop.stop();
        watcher.giveBack();
    }
}
