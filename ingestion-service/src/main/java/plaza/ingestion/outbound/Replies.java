package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Part;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;

/** The ledger of what leaves. Called within a session; every change of state leaves as an event with the commit. */
public interface Replies {

    /** Writes a new line and tells its state where that is news; false where the reply is known, whatever it became. */
    Uni<Boolean> addNew(Sending first);

    /** The line of a reply. */
    Uni<Optional<Sending>> find(ReplyId id);

    /** The line of a reply, so that nobody else changes it until the transaction ends. */
    Uni<Optional<Sending>> findForChange(ReplyId id);

    /** Stores a changed line and tells its new state. */
    Uni<Void> store(Sending changed);

    /** Accounts with replies that have not come to their end. */
    Uni<List<AccountRef>> listAccountsWithOpen();

    /**
     * Replies of the account that wait and are the next of their conversation: nothing of the same conversation that was
     * approved before them is still open. The most urgent first, then in the order of approval.
     */
    Uni<List<Sending>> listNext(AccountRef account, int limit);

    /** Replies of the account that are leaving or of which nobody knows whether they stand there, oldest first. */
    Uni<List<Sending>> listUnsettled(AccountRef account, int limit);

    /** Waiting replies of the account, for change. */
    Uni<List<Sending>> listWaiting(AccountRef account, int limit);

    /** Lines of the same reply that leave after this part and wait, for change. */
    Uni<List<Sending>> listWaitingAfter(Part part);

    /** Waiting replies of the account that are not yet held for this reason, for change. */
    Uni<List<Sending>> listToHold(AccountRef account, HoldReason reason, int limit);

    /** Waiting replies, of any account, that have waited for too long, for change. */
    Uni<List<Sending>> listOverdue(Instant now, int limit);

    /** Those of the ids that are known to be a reply of the account's; an act on what stands there is none. */
    Uni<Set<NetworkId>> listClaimed(AccountRef account, Collection<NetworkId> ids);

    /** The reply of the account that is published under this id, for change; an act on what stands there is none. */
    Uni<Optional<Sending>> findPublishedForChange(AccountRef account, NetworkId id);

    /** Forgets what came to its end before this moment; gives how many. */
    Uni<Integer> forgetBefore(Instant moment);
}
