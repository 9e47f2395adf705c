package plaza.local;

import java.util.HashMap;
import java.util.Map;
import plaza.local.part.PartKind;
import plaza.local.part.Parts;
import plaza.local.part.PortPlan;

/** What an application is told by environment variables: where the others are, and which platform this is. */
record AppEnvironment(PortPlan ports, Layout layout, int crowd) {

    Map<String, String> of(PartKind.App app, int port) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.get(Parts.KAFKA));
        variables.put("PLAZA_OIDC_URL", url(Parts.KEYCLOAK) + "/realms/plaza");
        variables.put("PLAZA_DEMO_ENABLED", "true");
        variables.put("PLAZA_DEMO_CROWD", Integer.toString(crowd));
        variables.put("PLAZA_TEST_CLOCK", "true");
        variables.put("PLAZA_TEST_CLOCK_FILE", layout.clock().toString());
        variables.put("PLAZA_SIM_CLOCK_FILE", layout.clock().toString());
        variables.put("PLAZA_SIM_WEBHOOK_BASE", url(Parts.INGESTION));
        variables.put("PLAZA_GRAPH_URL", url(Parts.SIMULATOR));
        variables.put("PLAZA_INGESTION_URL", url(Parts.INGESTION));
        variables.put("PLAZA_CONVERSATION_URL", url(Parts.CONVERSATION));
        variables.put("PLAZA_AGENT_URL", url(Parts.AGENT));
        variables.put("PLAZA_REPORTING_URL", url(Parts.REPORTING));
        variables.put("PLAZA_WORKSPACE_URL", url(Parts.WORKSPACE));
        app.database().ifPresent(database -> variables.putAll(database(database)));
        return Map.copyOf(variables);
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "PLAZA_DB_HOST", "localhost",
                "PLAZA_DB_PORT", Integer.toString(ports.get(Parts.POSTGRES)),
                "PLAZA_DB_NAME", name,
                "PLAZA_DB_USER", name,
                "PLAZA_DB_PASSWORD", name);
    }

    private String url(String part) {
        return "http://localhost:" + ports.get(part);
    }
}
