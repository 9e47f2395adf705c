package plaza.conversation.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Tickets by which ingestion-service takes a file for a case from its owner, and receipts by which owners tell us what
 * they put there: neither service asks the other.
 *
 * <p>A ticket ({@code upload-ticket.v1}) has the lines file, conversation, channel, account, subject and the second of
 * the Unix epoch at which it ends; a receipt ({@code upload-receipt.v1}) file, conversation, subject, that second, kind,
 * media type, size and name.
 */
public final class UploadPapers {

    private static final int RECEIPT_LINES = 8;

    private final SealedWords tickets;
    private final SealedWords receipts;

    /**
     * @param secret shared with ingestion-service
     */
    public UploadPapers(String secret) {
        this.tickets = new SealedWords(secret, "upload-ticket.v1");
        this.receipts = new SealedWords(secret, "upload-receipt.v1");
    }

    /** Lets that agent put that file there for the case. */
    public Ticket permit(UUID file, ConversationId conversation, AccountRef account, AgentId agent, Instant endsAt) {
        String words = tickets.seal(List.of(
                file.toString(),
                conversation.toString(),
                account.channel().label(),
                account.accountId(),
                agent.subject(),
                Long.toString(endsAt.getEpochSecond())));
        return new Ticket(file, words, Instant.ofEpochSecond(endsAt.getEpochSecond()));
    }

    /** What that agent put there for that case; empty where the receipt is none, or of another, or has ended. */
    public Optional<SentFile> read(String receipt, ConversationId conversation, AgentId agent, Instant now) {
        return receipts.open(receipt, RECEIPT_LINES)
                .filter(lines -> lines.get(1).equals(conversation.toString())
                        && lines.get(2).equals(agent.subject())
                        && now.getEpochSecond() <= Long.parseLong(lines.get(3)))
                .map(lines -> new SentFile(
                        UUID.fromString(lines.get(0)),
                        lines.get(4),
                        lines.get(5),
                        lines.get(7),
                        Long.parseLong(lines.get(6))));
    }
}
