package plaza.ingestion.account.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.account.model.Account;
import plaza.platform.ids.Ids;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Words the events of accounts. */
@ApplicationScoped
public class AccountEvents {

    static final String TOPIC = "ingestion.account.v1";
    static final String CHANGED = "ingestion.account-changed.v1";

    private final Outbox outbox;
    private final Ids ids;

    AccountEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Tells the account's present state; the topic is compacted by account. */
    public OutboxEvent changed(Account account) {
        String key = account.ref().key();
        return outbox.event(
                ids.next(),
                TOPIC,
                key,
                CHANGED,
                key,
                account.version(),
                account.changedAt(),
                AccountPayload.of(account));
    }
}
