package plaza.agent.assignment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Units;

/**
 * What is known of a piece of work whatever its state.
 *
 * @param conversation of which it is the work; each has at most one
 * @param need what is asked for
 * @param queuedAt when this turn came to the queue: kept over offers that came to nothing
 * @param units how much of an agent it takes
 * @param epoch version of the ownership
 * @param ownership who owns the conversation, or null
 * @param preferred to whom it should go first, or null
 * @param passes who let it go by
 * @param progress place in the streams
 */
public record Dossier(
        ConversationId conversation,
        Need need,
        Instant queuedAt,
        Units units,
        Epoch epoch,
        @Nullable Ownership ownership,
        @Nullable AgentId preferred,
        Passes passes,
        Progress progress) {

    Scene scene() {
        return new Scene(need, queuedAt, epoch);
    }

    Dossier with(Need next) {
        return new Dossier(conversation, next, queuedAt, units, epoch, ownership, preferred, passes, progress);
    }

    Dossier with(Passes next) {
        return new Dossier(conversation, need, queuedAt, units, epoch, ownership, preferred, next, progress);
    }

    Dossier hearing(long sequence) {
        return with(progress.hearing(sequence));
    }

    Dossier telling(int facts) {
        return with(progress.telling(facts));
    }

    /** A new turn: it queues from now on, and nobody has let it go by yet. */
    Dossier renewed(Need next, @Nullable AgentId wish, Instant at) {
        AgentId first = wish == null && ownership != null ? ownership.owner().id() : wish;
        return new Dossier(conversation, next, at, units, epoch, ownership, first, Passes.NONE, progress);
    }

    Dossier owned(Ownership next) {
        return new Dossier(conversation, need, queuedAt, units, epoch.next(), next, preferred, passes, progress);
    }

    /** Nobody owns it any more. */
    Dossier released() {
        return new Dossier(conversation, need, queuedAt, units, epoch.next(), null, preferred, passes, progress);
    }

    Dossier preferring(AgentId agent) {
        return new Dossier(conversation, need, queuedAt, units, epoch, ownership, agent, passes, progress);
    }

    private Dossier with(Progress next) {
        return new Dossier(conversation, need, queuedAt, units, epoch, ownership, preferred, passes, next);
    }
}
