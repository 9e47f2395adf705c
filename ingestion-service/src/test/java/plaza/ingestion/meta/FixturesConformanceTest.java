package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Visibility;

/**
 * Payloads of others against an oracle, where a folder of them is at hand ({@code -Dplaza.fixtures=<folder>}); the
 * project's own payloads ({@code payloads/}) run always.
 */
class FixturesConformanceTest {

    private static final Path FOLDER = Path.of(System.getProperty("plaza.fixtures", "../../shared/fixtures"));
    private static final Map<String, String> FOLDERS =
            Map.of("facebook", "facebook", "derived", "facebook", "instagram", "instagram", "whatsapp", "whatsapp");

    /** Files where the oracle is not followed, each with the reason. A line goes as soon as the two agree. */
    private static final Map<String, String> DISAGREEMENTS = Map.of();

    private static final Set<String> CORE_VERBS = Set.of(
            "created",
            "edited",
            "removed",
            "restored",
            "hidden",
            "unhidden",
            "reacted",
            "unreacted",
            "sent",
            "delivered",
            "read",
            "played",
            "failed",
            "bounced",
            "abandoned",
            "completed");
    private static final Set<String> NEVER_WORK = Set.of(
            "reaction",
            "repost",
            "receipt",
            "typing",
            "follow",
            "profile",
            "optin",
            "handover",
            "commerce",
            "system",
            "admin",
            "unknown");

    @Test
    void the_folder_of_fixtures_is_at_hand() {
        assumeTrue(Files.isDirectory(FOLDER), "no fixtures at " + FOLDER + "; say -Dplaza.fixtures=<folder>");
    }

    @TestFactory
    Stream<DynamicTest> the_oracle_agrees() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.empty();
        }
        JsonNode oracle = new ObjectMapper().readTree(Files.readAllBytes(FOLDER.resolve("expected.json")));
        return oracle.properties().stream()
                .filter(file -> FOLDERS.containsKey(folder(file.getKey())))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private static String folder(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static void check(String name, JsonNode expected) throws IOException {
        if (DISAGREEMENTS.containsKey(name)) {
            assertThatThrownBy(() -> agree(name, expected))
                    .as("the oracle agrees with us by now: take it from the list")
                    .isInstanceOf(AssertionError.class);
        } else {
            agree(name, expected);
        }
    }

    private static void agree(String name, JsonNode expected) throws IOException {
        Reading reading = MetaNetworks.read(FOLDERS.get(folder(name)), Files.readAllBytes(FOLDER.resolve(name)));
        if (expected.path("http_status").asInt() == 400) {
            assertThat(reading).isInstanceOf(Reading.Malformed.class);
            return;
        }
        List<Interaction> heard = ((Reading.Understood) reading).interactions();
        assertThat(((Reading.Understood) reading).rejected()).isEmpty();
        if (expected.has("expected_event_count")) {
            assertThat(heard).hasSize(expected.path("expected_event_count").asInt());
        }
        List<Interaction> work = heard.stream()
                .filter(each -> !NEVER_WORK.contains(each.nature().kind().label()))
                .toList();
        List<JsonNode> events = events(expected);
        if (expected.has("events")) {
            assertThat(work).hasSameSizeAs(events);
        }
        for (int i = 0; i < events.size(); i++) {
            agree(work.get(i), events.get(i));
        }
    }

    private static List<JsonNode> events(JsonNode expected) {
        return expected.path("events")
                .valueStream()
                .filter(event -> !NEVER_WORK.contains(event.path("kind").asText()))
                .toList();
    }

    private static void agree(Interaction heard, JsonNode event) {
        assertThat(heard.nature().kind().label()).isEqualTo(event.path("kind").asText());
        same(event, "visibility", label(heard.nature().visibility()));
        same(event, "direction", label(heard.nature().direction()));
        same(event, "externalId", text(heard.place().externalId()));
        same(event, "threadId", text(heard.place().threadId()));
        same(event, "text", heard.content().text());
        if (CORE_VERBS.contains(event.path("verb").asText())) {
            same(event, "verb", heard.nature().verb().label());
        }
    }

    private static void same(JsonNode event, String field, String heard) {
        if (event.hasNonNull(field)) {
            assertThat(heard).as(field).isEqualTo(event.path(field).asText());
        }
    }

    private static String label(Visibility visibility) {
        return visibility == null ? null : visibility.label();
    }

    private static String label(Direction direction) {
        return direction == null ? null : direction.label();
    }

    private static String text(NetworkId id) {
        return id == null ? null : id.value();
    }
}
