package plaza.conversation.moderation.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.platform.web.JsonWiring;

/** A decision leaves exactly as its committed example. */
class ModerationEventsTest {

    private static final String TYPE = "conversation.moderation-approved.v1";

    @Test
    void an_act_leaves_in_the_words_of_the_contract() throws JsonProcessingException {
        ModerationApprovedPayload payload = new ModerationApprovedPayload(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f30"),
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"),
                "facebook",
                "100000000000001",
                "telco-andina",
                "cordoba",
                "a0000000-0000-4000-8000-000000000001",
                "hide",
                "900_901",
                "personal-data",
                Instant.parse("2026-11-22T13:04:00Z"),
                Instant.parse("2026-11-22T19:04:00Z"));
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new JsonWiring().customize(json);

        String told = json.writeValueAsString(payload);

        assertThatJson(told).isEqualTo(Events.load().get(TYPE).example("full").json());
        EventAssertions.assertFits(TYPE, told);
    }
}
