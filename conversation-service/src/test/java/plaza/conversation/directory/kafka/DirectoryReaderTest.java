package plaza.conversation.directory.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventContract;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.directory.model.Colleague;
import plaza.platform.consumer.PoisonRecord;

class DirectoryReaderTest {

    private static final EventContract CONTRACT = Events.load().get("agent.agent-changed.v1");

    private final DirectoryReader reader = new DirectoryReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    static Stream<EventExample> every_example() {
        return CONTRACT.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_example_ever_committed_is_read_with_fields_of_the_future(EventExample example) {
        assertThat(read(example.withUnknownField())).isEqualTo(read(example.json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agentId", "name", "publicName", "site", "changedAt"})
    void an_agent_without_what_they_must_have_is_poison(String field) {
        EventExample full = CONTRACT.example("full");

        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(full.without(field)));
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read("{"));
    }

    private Colleague read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
