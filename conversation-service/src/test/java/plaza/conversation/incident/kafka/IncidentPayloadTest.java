package plaza.conversation.incident.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.javacrumbs.jsonunit.core.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Switch;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.platform.web.JsonWiring;

class IncidentPayloadTest {

    private static final String TYPE = "conversation.incident-changed.v1";
    private static final IncidentId ID = new IncidentId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1"));
    private static final AgentId SOFIA = new AgentId("a0000000-0000-4000-8000-000000000005");
    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-22T21:00:00Z");

    @Test
    void a_crisis_is_told_with_its_facts() throws JsonProcessingException {
        Fact fact = new Fact(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa2"),
                "Un camión cortó la fibra; hay dos cuadrillas. Vuelve a las 18.",
                THREE,
                SOFIA);
        Crisis crisis = new Crisis(
                2, "Crisis Córdoba", THREE, SOFIA, Set.of(Switch.NOTHING_OF_OUR_OWN, Switch.FOUR_EYES_IN_PUBLIC));

        assertTold(
                Incident.opened(ID, known(List.of("Alberdi", "Nueva Córdoba"), "internet", NINE))
                        .telling(fact)
                        .raised(crisis),
                "full");
    }

    @Test
    void the_end_of_one_of_which_nothing_was_told() throws JsonProcessingException {
        assertTold(new Incident(ID, 3, known(List.of("Alberdi"), null, null), List.of(), null, NINE), "ended");
    }

    @Test
    void one_that_was_just_declared() throws JsonProcessingException {
        assertTold(Incident.opened(ID, known(List.of("Alberdi"), null, null)), "minimal");
    }

    private static IncidentDraft known(List<String> places, @Nullable String product, @Nullable Instant expectedEnd) {
        return new IncidentDraft(
                "telco-andina",
                "Corte de fibra en Alberdi",
                places,
                List.of("sin internet"),
                product,
                ONE,
                expectedEnd);
    }

    private static void assertTold(Incident incident, String example) throws JsonProcessingException {
        String told = json().writeValueAsString(IncidentPayload.of(incident));

        assertThatJson(told)
                .when(Option.TREATING_NULL_AS_ABSENT)
                .isEqualTo(Events.load().get(TYPE).example(example).json());
        EventAssertions.assertFits(TYPE, told);
    }

    private static ObjectMapper json() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new JsonWiring().customize(mapper);
        return mapper;
    }
}
