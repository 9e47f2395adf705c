package plaza.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.contracts.Topics;
import plaza.local.aot.CacheUse;
import plaza.local.part.Part;
import plaza.local.part.PartKind;
import plaza.local.part.Parts;
import plaza.platform.servers.JarServer;
import plaza.platform.servers.KafkaServer;
import plaza.platform.servers.KeycloakOptions;
import plaza.platform.servers.KeycloakServer;
import plaza.platform.servers.PostgresDatabase;
import plaza.platform.servers.PostgresOptions;
import plaza.platform.servers.PostgresServer;
import plaza.platform.servers.Server;

/** Makes the server of a part. */
record ServerFactory(PlatformOptions options) {

    static final String REALM = "plaza";
    private static final String WORKSPACE_IN_REALM = "http://localhost:8080";

    Server server(Part part, CacheUse use) {
        Layout layout = options.layout();
        int port = options.ports().get(part.name());
        Path log = layout.log(part.name());
        Path data = layout.data(part.name());
        Jvms jvms = new Jvms(layout, options.endurance());
        return switch (part.kind()) {
            case PartKind.Postgres() ->
                new PostgresServer(
                        new PostgresOptions(layout.cache(), data, port, options.durable(), log), databases());
            case PartKind.Kafka() ->
                new KafkaServer(
                        jvms.of(part, use),
                        classPath(layout.launcherJars()),
                        data,
                        port,
                        TopicList.of(Topics.load()),
                        log);
            case PartKind.Keycloak() ->
                new KeycloakServer(new KeycloakOptions(
                        layout.cache(), layout.keycloakZip(), data, port, REALM, realm(), jvms.of(part, use), log));
            case PartKind.App app ->
                new JarServer(
                        part.name(),
                        port,
                        layout.appJar(app.module()),
                        jvms.of(part, use),
                        environment(part, app, port),
                        layout.home(),
                        log);
        };
    }

    private List<PostgresDatabase> databases() {
        return Parts.in(options.layout().repository()).stream()
                .flatMap(part -> part.kind() instanceof PartKind.App app ? app.database().stream() : Stream.empty())
                .map(PostgresDatabase::named)
                .toList();
    }

    private Map<String, String> environment(Part part, PartKind.App app, int port) {
        Map<String, String> variables =
                new HashMap<>(new AppEnvironment(options.ports(), options.layout(), options.crowd()).of(app, port));
        variables.putAll(options.environment().getOrDefault(part.name(), Map.of()));
        return variables;
    }

    /** The realm file names the workspace's address, which may be another here. */
    private String realm() {
        try (InputStream file = Objects.requireNonNull(ServerFactory.class.getResourceAsStream("plaza-realm.json"))) {
            String demo = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            WORKSPACE_IN_REALM,
                            "http://localhost:" + options.ports().get(Parts.WORKSPACE));
            return new Crowd(options.crowd()).joins(demo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(":"));
    }
}
