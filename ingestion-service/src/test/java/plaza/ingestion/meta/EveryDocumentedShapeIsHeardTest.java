package plaza.ingestion.meta;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import plaza.contracts.EventAssertions;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;

/** The project's own payloads, written from what the networks document: {@code src/test/resources/payloads}. */
class EveryDocumentedShapeIsHeardTest {

    private static final Map<String, String> FILES =
            Map.of("facebook", "facebook", "messenger", "facebook", "instagram", "instagram", "whatsapp", "whatsapp");

    @TestFactory
    Stream<DynamicTest> each_payload_becomes_what_it_says() {
        return FILES.entrySet().stream().flatMap(file -> cases(file.getKey())
                .map(each -> DynamicTest.dynamicTest(
                        file.getKey() + ": " + each.path("name").asText(), () -> check(file.getValue(), each))));
    }

    private static void check(String channel, JsonNode each) {
        Reading.Understood reading =
                MetaNetworks.understood(channel, each.path("payload").toString());
        List<JsonNode> expected = each.path("expect").valueStream().toList();

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.interactions()).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            agree(reading.interactions().get(at), expected.get(at));
        }
    }

    private static void agree(Interaction heard, JsonNode expected) {
        String published = MetaNetworks.published(heard);
        EventAssertions.assertFits("ingestion.interaction-received.v1", published);
        assertThatJson(published).when(Option.IGNORING_EXTRA_FIELDS).isEqualTo(expected.toString());
    }

    static Stream<JsonNode> cases(String file) {
        try (InputStream payloads =
                EveryDocumentedShapeIsHeardTest.class.getResourceAsStream("/payloads/" + file + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(payloads)).valueStream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
