package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.attachment.Files;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.FilesRule;
import plaza.ingestion.outbound.model.Approval;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Parts;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.ids.NamedIds;
import plaza.platform.inbox.Inbox;

/** Writes an approved reply into the ledger, and nothing else: a reply that has to wait never stops a partition. */
@ApplicationScoped
public class RecordReply {

    /** The consumer group. */
    public static final String CONSUMER = "ingestion-service.outbound";

    /** Never to be changed: what was sent is found again by it. */
    private static final NamedIds LINE_IDS = NamedIds.in(UUID.fromString("5b7d2c55-9a0e-4f63-8d0e-0a3a0c1f7e21"));

    private final Replies replies;
    private final Accounts accounts;
    private final Publishers publishers;
    private final Files files;
    private final Inbox inbox;
    private final ReplyCounts counts;
    private final Clock clock;

    RecordReply(
            Replies replies,
            Accounts accounts,
            Publishers publishers,
            Files files,
            Inbox inbox,
            ReplyCounts counts,
            Clock clock) {
        this.replies = replies;
        this.accounts = accounts;
        this.publishers = publishers;
        this.files = files;
        this.inbox = inbox;
        this.counts = counts;
        this.clock = clock;
    }

    /** Records it once, however often it is told: by its event, and by its own id. */
    @WithTransaction
    public Uni<Void> record(String eventId, Approval approval) {
        return inbox.isNew(CONSUMER, eventId)
                .chain(fresh -> fresh ? record(approval) : Uni.createFrom().voidItem());
    }

    private Uni<Void> record(Approval approval) {
        return accounts.list(List.of(approval.reply().account()))
                .chain(known -> hasBytes(approval).map(has -> first(approval, known, has)))
                .chain(this::addEach);
    }

    /** The bytes of its files are kept from now on as long as replies are. */
    private Uni<Boolean> hasBytes(Approval approval) {
        List<FileId> ids =
                approval.files().stream().map(file -> new FileId(file.id())).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(true)
                : files.use(ids, clock.instant()).map(found -> found == ids.size());
    }

    private List<Sending> first(Approval approval, List<Account> known, boolean hasBytes) {
        Reply reply = approval.reply();
        boolean canSpeak =
                !known.isEmpty() && publishers.find(reply.account().channel()).isPresent();
        Delivery first = approval.first(canSpeak, hasBytes);
        Optional<FilesRule> rule = known.stream()
                .flatMap(account -> account.capabilities().find(reply.intent().act()).stream())
                .findFirst()
                .flatMap(ActRule::files);
        Instant now = clock.instant();
        return Parts.of(reply, approval.files(), rule, number -> new ReplyId(LINE_IDS.of(reply.id() + "/" + number)))
                .stream()
                .map(part -> Sending.of(part, first, now))
                .toList();
    }

    private Uni<Void> addEach(List<Sending> lines) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(this::add)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> add(Sending first) {
        return replies.addNew(first).invoke(fresh -> count(fresh, first)).replaceWithVoid();
    }

    private void count(boolean fresh, Sending first) {
        if (fresh) {
            counts.reached(first);
        }
    }
}
