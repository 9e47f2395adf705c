package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.UploadPermit;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/** Against the papers of the contract: the ticket conversation-service writes, the receipt it reads. */
class UploadsKeepTheContractOfTheirPapersTest {

    private static final JsonNode CONTRACT = contract();
    private static final String TICKET = text("ticket");
    private static final FileId FILE = new FileId(UUID.fromString(text("file")));
    private static final String SUBJECT = text("subject");
    private static final Instant END = Instant.parse(text("ticketEndsAt"));
    private static final UploadPermit PERMIT = new UploadPermit(
            FILE,
            UUID.fromString(text("conversation")),
            new AccountRef(new ChannelName(text("channel")), new NetworkId(text("accountId"))),
            SUBJECT);

    private final UploadPapers papers = new UploadPapers(Secret.of(text("key")));

    @Test
    void a_ticket_permits_one_file_to_one_person_until_it_ends() {
        assertThat(papers.permit(TICKET, FILE, SUBJECT, END)).contains(PERMIT);
        assertThat(papers.permit(TICKET, FILE, SUBJECT, END.plusSeconds(1))).isEmpty();
        assertThat(papers.permit(TICKET, FILE, SUBJECT + "x", END)).isEmpty();
        assertThat(papers.permit(TICKET, new FileId(UUID.randomUUID()), SUBJECT, END))
                .isEmpty();
    }

    @Test
    void under_another_key_it_permits_nothing() {
        assertThat(new UploadPapers(Secret.of("another")).permit(TICKET, FILE, SUBJECT, END))
                .isEmpty();
    }

    @Property
    void no_text_permits_anything(@ForAll String words) {
        assertThat(papers.permit(words, FILE, SUBJECT, END)).isEmpty();
    }

    @Test
    void a_receipt_is_no_ticket() {
        assertThat(papers.permit(text("receipt"), FILE, SUBJECT, END)).isEmpty();
    }

    @Test
    void a_receipt_is_written_as_agreed() {
        Enclosure file = new Enclosure(
                FILE.value(),
                FileFamily.get(text("kind")),
                text("mediaType"),
                text("name"),
                CONTRACT.path("size").asLong());

        assertThat(papers.receipt(PERMIT, file, Instant.parse(text("receiptEndsAt"))))
                .isEqualTo(text("receipt"));
    }

    private static String text(String name) {
        return CONTRACT.path(name).asText();
    }

    private static JsonNode contract() {
        try (InputStream json = UploadsKeepTheContractOfTheirPapersTest.class.getResourceAsStream(
                "/contracts/http/upload-papers.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
