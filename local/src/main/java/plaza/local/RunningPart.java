package plaza.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plaza.local.part.Part;
import plaza.platform.servers.Server;
import plaza.platform.servers.ServerProcess;

/** One part of a platform that is up: it can be stopped, killed and started again. */
public final class RunningPart {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Part part;
    private final int port;
    private final Path log;
    private final Supplier<Server> server;
    private final Watch watch;
    private volatile @Nullable ServerProcess process;

    RunningPart(Part part, int port, Path log, Supplier<Server> server, Watch watch) {
        this.part = part;
        this.port = port;
        this.log = log;
        this.server = server;
        this.watch = watch;
    }

    public Part part() {
        return part;
    }

    public String name() {
        return part.name();
    }

    public int port() {
        return port;
    }

    /** Its address, for those parts that speak HTTP. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public Path log() {
        return log;
    }

    public boolean isUp() {
        ServerProcess now = process;
        return now != null && now.isAlive();
    }

    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).map(ServerProcess::handle);
    }

    /** Starts it and returns when it answers; does nothing when it is up. */
    public synchronized void start() {
        if (!isUp()) {
            ServerProcess.start(server.get(), LIMIT, this::born);
        }
    }

    private void born(ServerProcess child) {
        process = child;
        watch.born(part, child);
    }

    /** Stops it in good order; its data stays. */
    public void stop() {
        stop(GRACE);
    }

    void stop(Duration grace) {
        ServerProcess now = process;
        if (now != null) {
            now.stop(grace);
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void killHard() {
        ServerProcess now = process;
        if (now != null) {
            now.killHard();
        }
    }
}
