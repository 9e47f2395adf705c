package plaza.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import plaza.local.aot.CacheUse;
import plaza.local.part.Part;
import plaza.local.part.PartKind;
import plaza.local.part.StartOrder;
import plaza.local.process.ProcessRecords;
import plaza.platform.servers.KeycloakDistribution;

/**
 * The whole platform: real servers and the real jars of this repository, each in its own process. {@code ./plaza up}
 * runs one; a system test starts its own on free ports in a temporary folder:
 *
 * <pre>{@code
 * try (LocalPlatform plaza = LocalPlatform.start(PlatformOptions.forTests(repository, temp).replicas(AGENT, 2))) {
 *     plaza.part(INGESTION).killHard();
 *     plaza.part(INGESTION).start();
 * }
 * }</pre>
 */
public final class LocalPlatform implements AutoCloseable {

    private final PlatformOptions options;
    private final StartOrder order;
    private final Watch watch;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, RunningPart> parts = new LinkedHashMap<>();

    private LocalPlatform(PlatformOptions options) {
        this.options = options;
        this.order = StartOrder.of(options.parts());
        this.watch = new Watch(new ProcessRecords(options.layout().run()));
        ServerFactory factory = new ServerFactory(options);
        for (Part part : order.parts()) {
            parts.put(part.name(), running(part, factory));
        }
    }

    private RunningPart running(Part part, ServerFactory factory) {
        return new RunningPart(
                part,
                options.ports().get(part.name()),
                options.layout().log(part.name()),
                () -> factory.server(part, CacheUse.USE),
                watch);
    }

    /**
     * Starts everything, each part as soon as those it needs answer, and returns when all answer.
     *
     * @throws plaza.platform.servers.ServerFailure naming the part that could not be started; then nothing runs any more
     */
    public static LocalPlatform start(PlatformOptions options) {
        LocalPlatform platform = prepare(options);
        platform.startAll();
        return platform;
    }

    /** A platform of which nothing runs yet. */
    public static LocalPlatform prepare(PlatformOptions options) {
        try {
            ClockFile.createIn(options.layout().clock());
            Logs.rotate(options.layout(), options.parts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LocalPlatform(options);
    }

    /** Starts all parts, once; {@link #close()} from another thread breaks it off. */
    public void startAll() {
        try (threads) {
            CompletableFuture<Void> failure = new CompletableFuture<>();
            Map<String, CompletableFuture<Void>> starts = new LinkedHashMap<>();
            for (Part part : order.parts()) {
                CompletableFuture<?>[] needs =
                        part.after().stream().map(starts::get).toArray(CompletableFuture[]::new);
                CompletableFuture<Void> start =
                        CompletableFuture.allOf(needs).thenRunAsync(() -> startUnlessSpare(part), threads);
                start.exceptionally(e -> fail(failure, e));
                starts.put(part.name(), start);
            }
            CompletableFuture<Void> all =
                    CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
            try {
                CompletableFuture.anyOf(all, failure).join();
            } catch (CompletionException e) {
                close();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    private static Void fail(CompletableFuture<Void> failure, Throwable e) {
        failure.completeExceptionally(e instanceof CompletionException wrapped ? wrapped.getCause() : e);
        return null;
    }

    private void startUnlessSpare(Part part) {
        if (!options.spares().contains(part.name())) {
            start(part);
        }
    }

    private void start(Part part) {
        long from = System.nanoTime();
        if (part.kind() instanceof PartKind.Keycloak
                && !KeycloakDistribution.isBuiltIn(
                        options.layout().cache(), options.layout().keycloakZip())) {
            options.progress().note(part, "is unpacked and built, once: half a minute");
        }
        part(part.name()).start();
        Duration time = Duration.ofNanos(System.nanoTime() - from);
        options.progress().ready(part, time, part(part.name()).port());
    }

    /** The part of that name; throws where there is none. */
    public RunningPart part(String name) {
        RunningPart part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part is named " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    /** The address of a part that speaks HTTP. */
    public URI url(String name) {
        return part(name).url();
    }

    public List<RunningPart> list() {
        return List.copyOf(parts.values());
    }

    /** The port of a part, also of one that is not started here. */
    public int port(String name) {
        return options.ports().get(name);
    }

    /** Completes when the first process ends that nobody asked to. */
    public CompletableFuture<Death> firstDeath() {
        return watch.firstDeath();
    }

    /** Stops everything: first those whom nobody needs, all of them at once, and so on down to the servers. */
    @Override
    public void close() {
        watch.closing();
        threads.shutdownNow();
        for (List<Part> wave : order.stopping()) {
            try (ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
                wave.forEach(part -> stops.execute(() -> part(part.name()).stop()));
            }
        }
        watch.close();
    }
}
