package plaza.conversation.casework;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Rounds over cases that are to be moved: one after the other, each in a transaction of its own. */
final class CaseRounds {

    private static final Logger LOG = Logger.getLogger(CaseRounds.class);

    private final String moved;
    private final String stuck;
    private final Anew anew;

    /**
     * @param moved what is said of cases that were found
     * @param stuck what is said of one that cannot be moved
     */
    CaseRounds(String moved, String stuck, Anew anew) {
        this.moved = moved;
        this.stuck = stuck;
        this.anew = anew;
    }

    /** One round over those that are found. */
    Uni<Void> round(Supplier<Uni<List<ConversationId>>> find, Function<ConversationId, Uni<Void>> move) {
        return find.get().invoke(this::note).chain(found -> move(found, move));
    }

    private Uni<Void> move(List<ConversationId> found, Function<ConversationId, Uni<Void>> move) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(id -> move(id, move))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One that cannot be moved costs no other, and is tried again with the next round. */
    private Uni<Void> move(ConversationId id, Function<ConversationId, Uni<Void>> move) {
        return anew.until(() -> move.apply(id))
                .onFailure()
                .invoke(failure -> note(id, failure))
                .onFailure()
                .recoverWithNull();
    }

    private void note(ConversationId id, Throwable failure) {
        LOG.warn(LogLine.of(stuck)
                .with(LogKey.CONVERSATION, id)
                .with(LogKey.ERROR, failure.getClass().getSimpleName())
                .with(LogKey.REASON, failure.getMessage()));
    }

    private void note(List<ConversationId> found) {
        if (!found.isEmpty()) {
            LOG.info(LogLine.of(moved).with(LogKey.COUNT, found.size()));
        }
    }
}
