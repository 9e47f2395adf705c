package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.channel.model.Secret;

/** Against the ticket of the contract, which conversation-service writes. */
class ATicketOpensOneFileForOnePersonTest {

    private static final JsonNode CONTRACT = contract();
    private static final String TICKET = CONTRACT.path("ticket").asText();
    private static final FileId FILE =
            new FileId(UUID.fromString(CONTRACT.path("file").asText()));
    private static final String SUBJECT = CONTRACT.path("subject").asText();
    private static final Instant END = Instant.parse(CONTRACT.path("endsAt").asText());

    private final Tickets tickets = new Tickets(Secret.of(CONTRACT.path("key").asText()));

    @Test
    void until_it_ends() {
        assertThat(tickets.opens(TICKET, FILE, SUBJECT, END)).isTrue();
        assertThat(tickets.opens(TICKET, FILE, SUBJECT, END.plusSeconds(1))).isFalse();
    }

    @Test
    void no_other_file() {
        assertThat(tickets.opens(TICKET, new FileId(UUID.randomUUID()), SUBJECT, END))
                .isFalse();
    }

    @Test
    void to_nobody_else() {
        assertThat(tickets.opens(TICKET, FILE, SUBJECT + "x", END)).isFalse();
    }

    @Test
    void under_no_other_key() {
        assertThat(new Tickets(Secret.of("another")).opens(TICKET, FILE, SUBJECT, END))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "====", "AAAAAGsNhOw", "no ticket at all"})
    void what_is_no_ticket_opens_nothing(String text) {
        assertThat(tickets.opens(text, FILE, SUBJECT, END)).isFalse();
    }

    @Property
    void no_text_opens_anything(@ForAll String text) {
        assertThat(tickets.opens(text, FILE, SUBJECT, END)).isFalse();
    }

    /** A ticket that says of itself that it lasts longer was not sealed so. */
    @Test
    void not_longer_than_it_was_sealed_for() {
        byte[] bytes = Base64.getUrlDecoder().decode(TICKET);
        bytes[7]++;

        assertThat(tickets.opens(Base64.getUrlEncoder().encodeToString(bytes), FILE, SUBJECT, END))
                .isFalse();
    }

    private static JsonNode contract() {
        try (InputStream json = ATicketOpensOneFileForOnePersonTest.class.getResourceAsStream(
                "/contracts/http/attachment-ticket.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
