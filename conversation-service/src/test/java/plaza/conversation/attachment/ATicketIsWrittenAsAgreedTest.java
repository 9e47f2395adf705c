package plaza.conversation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.attachment.model.Ticket;

/** As in the contract, which ingestion-service reads. */
class ATicketIsWrittenAsAgreedTest {

    @Test
    void for_one_file_one_person_and_until_a_second() throws IOException {
        JsonNode contract = contract();
        UUID file = UUID.fromString(contract.path("file").asText());
        Instant end = Instant.parse(contract.path("endsAt").asText());

        Ticket ticket = new TicketOffice(contract.path("key").asText())
                .issue(file, contract.path("subject").asText(), end.plusMillis(999));

        assertThat(ticket).isEqualTo(new Ticket(file, contract.path("ticket").asText(), end));
    }

    private static JsonNode contract() throws IOException {
        try (InputStream json =
                ATicketIsWrittenAsAgreedTest.class.getResourceAsStream("/contracts/http/attachment-ticket.json")) {
            return new ObjectMapper().readTree(json);
        }
    }
}
