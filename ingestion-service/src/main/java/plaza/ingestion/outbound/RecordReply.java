package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.outbound.model.Approval;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.inbox.Inbox;

/** Writes an approved reply into the ledger, and nothing else: a reply that has to wait never stops a partition. */
@ApplicationScoped
public class RecordReply {

    /** The consumer group. */
    public static final String CONSUMER = "ingestion-service.outbound";

    private final Replies replies;
    private final Accounts accounts;
    private final Publishers publishers;
    private final Inbox inbox;
    private final ReplyCounts counts;
    private final Clock clock;

    RecordReply(
            Replies replies, Accounts accounts, Publishers publishers, Inbox inbox, ReplyCounts counts, Clock clock) {
        this.replies = replies;
        this.accounts = accounts;
        this.publishers = publishers;
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
                .map(known -> first(approval, known))
                .call(this::add)
                .replaceWithVoid();
    }

    private Sending first(Approval approval, List<Account> known) {
        boolean canSpeak = !known.isEmpty()
                && publishers.find(approval.reply().account().channel()).isPresent();
        return Sending.of(approval.reply(), approval.first(canSpeak), clock.instant());
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
