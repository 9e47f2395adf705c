package plaza.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plaza.local.aot.CacheUse;
import plaza.local.part.Part;
import plaza.local.part.PartKind;
import plaza.local.part.Parts;
import plaza.local.part.PortPlan;
import plaza.local.process.ProcessRecords;
import plaza.platform.servers.HttpProbe;
import plaza.platform.servers.OnceFolder;
import plaza.platform.servers.Ports;
import plaza.platform.servers.Server;
import plaza.platform.servers.ServerFailure;

/**
 * Makes the start caches that are missing, for the next start.
 *
 * <p>What a JVM has to load is recorded by running it once and stopping it. That takes longer than anybody would wait
 * for at the end of {@code up} or {@code down}, and a JVM that records is slow and large; so it is not the living
 * platform that is recorded but a second one beside it, on free ports and throw-away data, one part after the other, at
 * the lowest priority.
 */
public final class Training {

    private static final Duration TO_WRITE_A_RECORD = Duration.ofMinutes(5);
    private static final List<String> WARM_UP = List.of("/q/health", "/q/openapi", "/q/metrics", "/");

    private final PlatformOptions living;

    public Training(PlatformOptions living) {
        this.living = living;
    }

    /**
     * The parts whose start cache is missing or of an older build, those first that gain most. Replicas count once.
     */
    public List<Part> missing() {
        Jvms jvms = new Jvms(living.layout(), living.endurance());
        Set<Path> seen = new HashSet<>();
        List<Part> missing = new ArrayList<>();
        for (Part part : living.parts()) {
            if (!(part.kind() instanceof PartKind.Postgres)
                    && !jvms.cache(part).isMade()
                    && seen.add(jvms.cache(part).file())) {
                missing.add(part);
            }
        }
        missing.sort(Comparator.comparing(part -> part.kind() instanceof PartKind.Keycloak));
        return missing;
    }

    /** Makes them; gives the names of those that could be made. An interruption breaks it off cleanly. */
    public List<String> run() throws IOException, InterruptedException {
        List<Part> missing = missing();
        Path folder = living.layout().home().resolve("training");
        OnceFolder.delete(folder);
        PlatformOptions options = options(folder);
        List<String> made = new ArrayList<>();
        try (Watch watch = new Watch(new ProcessRecords(living.layout().run().resolve("training")))) {
            ClockFile.createIn(options.layout().clock());
            Files.createDirectories(options.layout().aot()); // a JVM does not make it
            RunningPart postgres = part(options, watch, Parts.POSTGRES, CacheUse.USE);
            RunningPart kafka = part(options, watch, Parts.KAFKA, use(missing, Parts.KAFKA));
            try {
                postgres.start();
                kafka.start();
                for (Part part : missing) {
                    if (!part.name().equals(Parts.KAFKA)
                            && record(part(options, watch, part.name(), CacheUse.RECORD))) {
                        create(options, part, made);
                    }
                }
            } finally {
                kafka.stop(TO_WRITE_A_RECORD);
                postgres.stop();
            }
            for (Part part : missing) {
                if (part.name().equals(Parts.KAFKA)) { // its record is written when it ends, after all others
                    create(options, part, made);
                }
            }
        } finally {
            OnceFolder.delete(folder);
        }
        return made;
    }

    private PlatformOptions options(Path folder) {
        PortPlan ports = PortPlan.free(Parts.all(), Ports::free);
        Layout layout = new Layout(living.layout().repository(), folder);
        String people = "http://localhost:" + living.ports().get(Parts.KEYCLOAK) + "/realms/" + ServerFactory.REALM;
        PlatformOptions options = new PlatformOptions(
                layout,
                ports,
                living.parts(),
                living.spares(),
                Map.of(),
                0,
                living.endurance(),
                false,
                Progress.SILENT);
        for (Part part : living.parts()) {
            options = options.environment(part.name(), Map.of("PLAZA_OIDC_URL", people));
        }
        return options;
    }

    private static CacheUse use(List<Part> missing, String name) {
        return missing.stream().anyMatch(part -> part.name().equals(name)) ? CacheUse.RECORD : CacheUse.USE;
    }

    private static RunningPart part(PlatformOptions options, Watch watch, String name, CacheUse use) {
        Part part = options.parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ServerFactory factory = new ServerFactory(options);
        return new RunningPart(
                part, options.ports().get(name), options.layout().log(name), () -> factory.server(part, use), watch);
    }

    /** False when it could not be started here: the next one may all the same. */
    private static boolean record(RunningPart part) throws InterruptedException {
        try {
            part.start();
            WARM_UP.forEach(path -> HttpProbe.isOk(URI.create(part.url() + path)));
            return true;
        } catch (ServerFailure e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("broken off");
            }
            return false;
        } finally {
            part.stop(TO_WRITE_A_RECORD);
        }
    }

    private static void create(PlatformOptions options, Part part, List<String> made)
            throws IOException, InterruptedException {
        Server creation = new ServerFactory(options).server(part, CacheUse.CREATE);
        creation.prepare();
        if (new Jvms(options.layout(), options.endurance()).cache(part).create(creation.command())) {
            made.add(part.name());
        }
    }
}
