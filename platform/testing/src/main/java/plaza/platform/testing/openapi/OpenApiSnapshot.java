package plaza.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The committed OpenAPI document of a service, {@code contracts/http/<service>.openapi.yaml}, against the running one.
 * What depends on where the service runs (servers, address of the identity provider) is left out of both. With
 * {@code -Dplaza.update-snapshots=true} the committed one is written instead; its diff is then part of the review.
 */
public final class OpenApiSnapshot {

    private static final int SHOWN = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .build();

    private final Path committed;
    private final String service;

    private OpenApiSnapshot(Path committed, String service) {
        this.committed = committed;
        this.service = service;
    }

    /** The snapshot of a service by its name, such as {@code conversation-service}. */
    public static OpenApiSnapshot of(String service) {
        return in(repository().resolve("contracts/http"), service);
    }

    static OpenApiSnapshot in(Path folder, String service) {
        return new OpenApiSnapshot(folder.resolve(service + ".openapi.yaml"), service);
    }

    /** Fails where the service under test says another document than the committed one. */
    public void assertIsWhatTheServiceSays() {
        assertIs(RunningService.openApi(RunningService.address()), Boolean.getBoolean("plaza.update-snapshots"));
    }

    void assertIs(String running, boolean update) {
        JsonNode now = withoutPlace(read(JSON, running));
        if (update) {
            write(now);
            return;
        }
        if (Files.notExists(committed)) {
            throw new AssertionError(committed + " does not exist; " + advice());
        }
        List<String> differences = new ArrayList<>();
        compare("", withoutPlace(read(YAML, text())), now, differences);
        if (!differences.isEmpty()) {
            throw new AssertionError("%s is not what the service says; %s%n  %s"
                    .formatted(
                            committed,
                            advice(),
                            String.join("\n  ", differences.subList(0, Math.min(SHOWN, differences.size())))));
        }
    }

    private String advice() {
        return "if the change is wanted, run its test once more with -Dplaza.update-snapshots=true"
                + " and commit the file: mvn -pl " + service + " -am verify -Dplaza.update-snapshots=true";
    }

    private static void compare(String pointer, JsonNode before, JsonNode now, List<String> differences) {
        if (before.isObject() && now.isObject()) {
            for (String name : names(before, now)) {
                compare(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        before.path(name),
                        now.path(name),
                        differences);
            }
        } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(pointer + "/" + i, before.get(i), now.get(i), differences);
            }
        } else if (!before.equals(now)) {
            differences.add("%s: committed %s, running %s".formatted(pointer, shown(before), shown(now)));
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static JsonNode withoutPlace(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.remove("servers");
        copy.at("/components/securitySchemes").forEach(scheme -> ((ObjectNode) scheme).remove("openIdConnectUrl"));
        return copy;
    }

    private void write(JsonNode document) {
        try {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, YAML.writeValueAsString(JSON.treeToValue(document, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return Files.readString(committed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("contracts/topics.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "no contracts/topics.yaml above " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }
}
