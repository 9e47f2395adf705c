package plaza.conversation.commitment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Words that were given. Called within a transaction, or a session where nothing is changed. */
public interface Commitments {

    /** Keeps a new one, and who gave it in the audit trail. */
    Uni<Void> add(Commitment commitment);

    /** Keeps that one was kept, and who says so in the audit trail. */
    Uni<Void> keep(Commitment kept);

    /** The commitment of that case, if there is one. */
    Uni<Optional<Commitment>> find(ConversationId conversation, CommitmentId id);

    /** Those of a case: what runs first, soonest due first, then what was kept, the newest first; not more than some. */
    Uni<List<Commitment>> list(ConversationId conversation);

    /**
     * Some of those of which something is due before now, the longest due first. Nobody else takes them, or changes their
     * cases, until this transaction ends; cases at which others are at work are passed over, and found again.
     */
    Uni<List<Commitment>> take(Instant now, int atMost);

    /** Those taken were told as far as they are due before now. */
    Uni<Void> told(List<Commitment> taken, Instant now);
}
