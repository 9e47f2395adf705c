package plaza.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import plaza.local.aot.AotCache;
import plaza.local.aot.AotCaches;
import plaza.local.aot.CacheUse;
import plaza.local.part.Part;
import plaza.local.part.PartKind;
import plaza.platform.servers.Jvm;

/** With which flags the JVM of each part is started. */
record Jvms(Layout layout, Endurance endurance) {

    private static final String HEAP_FOR_LONG = "320m";
    private static final List<String> LAST_IN_THE_QUEUE = List.of("nice", "-n", "19");

    Jvm of(Part part, CacheUse use) {
        Jvm jvm = plain(part).with(cache(part).flags(use));
        return switch (use) {
            case USE -> jvm;
            case RECORD, CREATE -> jvm.behind(LAST_IN_THE_QUEUE);
        };
    }

    /** The start cache of a part. Replicas share one. */
    AotCache cache(Part part) {
        String program =
                switch (part.kind()) {
                    case PartKind.App app -> app.module();
                    case PartKind.Postgres(), PartKind.Kafka(), PartKind.Keycloak() -> part.name();
                };
        return new AotCaches(layout.aot()).of(program, plain(part), jars(part));
    }

    private Jvm plain(Part part) {
        return switch (part.kind()) {
            case PartKind.Postgres() -> throw new IllegalArgumentException("PostgreSQL runs in no JVM");
            case PartKind.Kafka() -> jvm("256m").with(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
            case PartKind.Keycloak() -> jvm("256m");
            case PartKind.App app ->
                jvm(app.heap())
                        .with(List.of(
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "--enable-native-access=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow"));
        };
    }

    /** A heap that is just large enough costs time in a long run: there is room for more. */
    private Jvm jvm(String heap) {
        return switch (endurance) {
            case SHORT -> Jvm.small(heap);
            case LONG -> Jvm.enduring(HEAP_FOR_LONG);
        };
    }

    private List<Path> jars(Part part) {
        return switch (part.kind()) {
            case PartKind.Postgres() -> List.of();
            case PartKind.Kafka() -> layout.launcherJars();
            case PartKind.Keycloak() -> List.of(layout.keycloakZip());
            case PartKind.App app -> {
                Path jar = layout.appJar(app.module());
                yield Stream.concat(Layout.jars(jar.resolveSibling("lib")).stream(), Stream.of(jar))
                        .toList();
            }
        };
    }
}
