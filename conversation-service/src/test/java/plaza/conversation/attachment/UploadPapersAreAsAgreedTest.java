package plaza.conversation.attachment;

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
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;

/** As in the contract: the ticket that ingestion-service reads, the receipt that it writes. */
class UploadPapersAreAsAgreedTest {

    private static final JsonNode CONTRACT = contract();
    private static final ConversationId CASE = new ConversationId(UUID.fromString(text("conversation")));
    private static final AgentId LUCIA = new AgentId(text("subject"));
    private static final UUID FILE = UUID.fromString(text("file"));
    private static final Instant END = Instant.parse(text("receiptEndsAt"));

    private final UploadPapers papers = new UploadPapers(text("key"));

    @Test
    void a_ticket_is_written_so() {
        AccountRef account = new AccountRef(new Channel(text("channel")), text("accountId"));

        assertThat(papers.permit(FILE, CASE, account, LUCIA, Instant.parse(text("ticketEndsAt")))
                        .words())
                .isEqualTo(text("ticket"));
    }

    @Test
    void a_receipt_tells_of_the_file_until_it_ends() {
        SentFile file = new SentFile(
                FILE,
                text("kind"),
                text("mediaType"),
                text("name"),
                CONTRACT.path("size").asLong());

        assertThat(papers.read(text("receipt"), CASE, LUCIA, END)).contains(file);
        assertThat(papers.read(text("receipt"), CASE, LUCIA, END.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void to_nobody_else_and_for_no_other_case() {
        assertThat(papers.read(text("receipt"), CASE, new AgentId("mateo"), END))
                .isEmpty();
        assertThat(papers.read(text("receipt"), new ConversationId(new UUID(1, 1)), LUCIA, END))
                .isEmpty();
        assertThat(new UploadPapers("another").read(text("receipt"), CASE, LUCIA, END))
                .isEmpty();
    }

    @Test
    void a_ticket_is_no_receipt() {
        assertThat(papers.read(text("ticket"), CASE, LUCIA, END)).isEmpty();
    }

    @Property
    void no_text_is_one(@ForAll String words) {
        assertThat(papers.read(words, CASE, LUCIA, END)).isEmpty();
    }

    private static String text(String name) {
        return CONTRACT.path(name).asText();
    }

    private static JsonNode contract() {
        try (InputStream json =
                UploadPapersAreAsAgreedTest.class.getResourceAsStream("/contracts/http/upload-papers.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
