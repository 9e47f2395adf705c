package plaza.conversation.reply.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.conversation.attachment.model.SentFile;
import plaza.platform.web.JsonWiring;

/** An approved reply leaves exactly as its committed example. */
class OutboundEventsTest {

    private static final String TYPE = "conversation.reply-approved.v1";

    @Test
    void a_reply_leaves_in_the_words_of_the_contract() throws JsonProcessingException {
        ReplyApprovedPayload payload = new ReplyApprovedPayload(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f20"),
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"),
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f03"),
                "facebook",
                "100000000000001",
                "telco-andina",
                "cordoba",
                "a0000000-0000-4000-8000-000000000001",
                "private",
                "900_901",
                "100000000000001_900",
                "Hola Rosa, ¿nos dejás tu número de línea por acá?",
                List.of(),
                Instant.parse("2026-11-22T13:04:00Z"),
                Instant.parse("2026-11-22T19:04:00Z"),
                "private-reply",
                "900_901",
                "7001",
                Instant.parse("2026-11-22T13:00:00Z"),
                "person",
                null);
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new JsonWiring().customize(json);

        String told = json.writeValueAsString(payload);

        assertThatJson(Events.load().get(TYPE).example("private-reply").json())
                .when(Option.TREATING_NULL_AS_ABSENT)
                .isEqualTo(told);
        EventAssertions.assertFits(TYPE, told);
        assertThat(told).doesNotContain("null");
    }

    @Test
    void files_go_along_in_the_words_of_the_contract() throws JsonProcessingException {
        UUID photo = UUID.fromString("0198f0aa-0000-7000-8000-0000000000a1");
        UUID paper = UUID.fromString("0198f0aa-0000-7000-8000-0000000000a2");

        String told = new ObjectMapper()
                .writeValueAsString(Stream.of(
                                new SentFile(photo, "image", "image/png", "señal.png", 48_213),
                                new SentFile(paper, "document", "application/pdf", "factura.pdf", 120_456))
                        .map(ReplyApprovedPayload.FilePayload::of)
                        .toList());

        assertThatJson(Events.load().get(TYPE).example("attachments").json())
                .inPath("attachments")
                .isEqualTo(told);
    }
}
