package plaza.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** All parts of the platform. A new one is one line here. */
public final class Parts {

    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String INGESTION = "ingestion-service";
    public static final String CONVERSATION = "conversation-service";
    public static final String AGENT = "agent-service";
    public static final String REPORTING = "reporting-service";
    public static final String WORKSPACE = "workspace";
    public static final String SIMULATOR = "channel-simulator";

    private static final List<Part> ALL = List.of(
            new Part(POSTGRES, new PartKind.Postgres(), 15432, Set.of()),
            new Part(KAFKA, new PartKind.Kafka(), 19092, Set.of()),
            new Part(KEYCLOAK, new PartKind.Keycloak(), 8180, Set.of()),
            Part.app(INGESTION, 8081, "plaza_ingestion"),
            Part.app(CONVERSATION, 8082, "plaza_conversation"),
            Part.app(AGENT, 8083, "plaza_agent"),
            Part.app(REPORTING, 8084, "plaza_reporting"),
            Part.app(WORKSPACE, 8080, "plaza_workspace"),
            Part.appAlone(SIMULATOR, 8090));

    private Parts() {}

    /** Every part, also those whose module is still to come. */
    public static List<Part> all() {
        return ALL;
    }

    /** The parts that this repository can build. */
    public static List<Part> in(Path repository) {
        return ALL.stream().filter(part -> exists(part, repository)).toList();
    }

    private static boolean exists(Part part, Path repository) {
        return switch (part.kind()) {
            case PartKind.Postgres() -> true;
            case PartKind.Kafka() -> true;
            case PartKind.Keycloak() -> true;
            case PartKind.App app ->
                Files.exists(repository.resolve(app.module()).resolve("pom.xml"));
        };
    }
}
