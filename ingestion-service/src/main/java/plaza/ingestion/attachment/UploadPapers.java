package plaza.ingestion.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.UploadPermit;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/**
 * Tickets by which conversation-service lets people put a file here for a case that is theirs, and receipts by which
 * they tell it what they put: neither service asks the other.
 *
 * <p>A ticket ({@code upload-ticket.v1}) has the lines file, conversation, channel, account, subject and the second of
 * the Unix epoch at which it ends; a receipt ({@code upload-receipt.v1}) file, conversation, subject, that second, kind,
 * media type, size and name.
 */
public final class UploadPapers {

    private static final int TICKET_LINES = 6;

    private final SealedWords tickets;
    private final SealedWords receipts;

    public UploadPapers(Secret secret) {
        this.tickets = new SealedWords(secret, "upload-ticket.v1");
        this.receipts = new SealedWords(secret, "upload-receipt.v1");
    }

    /** What the ticket permits that person to do with that file now; empty where nothing. */
    public Optional<UploadPermit> permit(String ticket, FileId file, String subject, Instant now) {
        return tickets.open(ticket, TICKET_LINES)
                .filter(lines ->
                        lines.get(0).equals(file.toString()) && lines.get(4).equals(subject))
                .filter(lines -> now.getEpochSecond() <= Long.parseLong(lines.get(5)))
                .map(lines -> new UploadPermit(
                        file,
                        UUID.fromString(lines.get(1)),
                        new AccountRef(new ChannelName(lines.get(2)), new NetworkId(lines.get(3))),
                        subject));
    }

    /** What that person may tell conversation-service of the file until then. */
    public String receipt(UploadPermit permit, Enclosure file, Instant endsAt) {
        return receipts.seal(List.of(
                file.id().toString(),
                permit.conversation().toString(),
                permit.subject(),
                Long.toString(endsAt.getEpochSecond()),
                file.family().label(),
                file.mediaType(),
                Long.toString(file.size()),
                file.name()));
    }
}
