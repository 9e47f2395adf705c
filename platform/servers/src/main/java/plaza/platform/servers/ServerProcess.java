package plaza.platform.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A {@link Server} whose process runs. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Server server;
    private final Process process;
    private final Path log;
    private volatile boolean askedToEnd;

    private ServerProcess(Server server, Process process, Path log) {
        this.server = server;
        this.process = process;
        this.log = log;
    }

    /** Starts a server and returns when it answers and is furnished. */
    public static ServerProcess start(Server server, Duration limit) {
        return start(server, limit, born -> {});
    }

    /**
     * Starts a server and returns when it answers and is furnished.
     *
     * @param limit how long it may take from the start of the process until it answers
     * @param born hears of the process at once, long before it answers, so that it can be ended whatever happens here
     * @throws ServerFailure when it ends or stays silent; then no process of it is left
     */
    public static ServerProcess start(Server server, Duration limit, Consumer<ServerProcess> born) {
        ServerProcess running = spawn(server);
        try {
            born.accept(running);
            running.awaitAnswer(limit);
            server.furnish();
            return running;
        } catch (InterruptedException e) {
            running.killHard();
            Thread.currentThread().interrupt();
            throw ServerFailure.because(server, e);
        } catch (IOException e) {
            running.killHard();
            throw ServerFailure.because(server, e);
        } catch (RuntimeException e) {
            running.killHard();
            throw e;
        }
    }

    private static ServerProcess spawn(Server server) {
        try {
            server.prepare();
            Command command = server.command();
            return new ServerProcess(server, command.start(), command.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerFailure.because(server, e);
        } catch (IOException | RuntimeException e) {
            throw ServerFailure.because(server, e);
        }
    }

    private void awaitAnswer(Duration limit) throws InterruptedException {
        long giveUp = System.nanoTime() + limit.toNanos();
        while (!server.answers()) {
            if (process.waitFor(BETWEEN_TRIES)) {
                throw ServerFailure.ended(server, process.exitValue(), log);
            }
            if (System.nanoTime() > giveUp) {
                throw ServerFailure.silent(server, limit.toSeconds(), log);
            }
        }
        if (!process.isAlive()) {
            throw ServerFailure.ended(server, process.exitValue(), log);
        }
    }

    public Server server() {
        return server;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the process has ended, whoever ended it. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Whether {@link #stop()} or {@link #killHard()} was called: an end that was wanted is no failure. */
    public boolean wasAskedToEnd() {
        return askedToEnd;
    }

    /** Asks the process to end in good order, and ends it hard when it does not within 20 s. */
    public void stop() {
        stop(GRACE);
    }

    /** Asks the process to end in good order, and ends it hard when it does not within {@code grace}. */
    public void stop(Duration grace) {
        askedToEnd = true;
        if (!process.isAlive()) {
            return;
        }
        if (!Signals.send(server.stopSignal(), process.toHandle())) {
            process.destroy();
        }
        if (!endsWithin(grace)) {
            killHard();
        }
    }

    /** Ends the process at once, as {@code kill -9} does, and its children with it. */
    public void killHard() {
        askedToEnd = true;
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        endsWithin(GRACE);
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
