package plaza.conversation.closing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.reason.ReasonTrees;
import plaza.conversation.reason.model.Judgement;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.platform.ids.Ids;

/** Closes one case in one transaction, or says why not. */
@ApplicationScoped
public class CloseCase {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Replies replies;
    private final Closings closings;
    private final TrustedAnswers trusted;
    private final ReasonTrees trees;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    CloseCase(
            VisibleCases visible,
            Conversations conversations,
            Replies replies,
            Closings closings,
            TrustedAnswers trusted,
            ReasonTrees trees,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.replies = replies;
        this.closings = closings;
        this.trusted = trusted;
        this.trees = trees;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<ClosureOutcome> close(Closure asked) {
        return visible.contains(asked.conversation(), asked.sight())
                .chain(seen -> seen
                        ? conversations.get(asked.conversation()).chain(in -> decide(asked, in))
                        : Uni.createFrom().item(new ClosureOutcome.NotVisible(asked.conversation())));
    }

    private Uni<ClosureOutcome> decide(Closure asked, Conversation in) {
        if (changesNothing(asked, in.turn())) {
            return Uni.createFrom().item(new ClosureOutcome.Closed(in.id()));
        }
        return switch (in.ownership().standing(asked.agent(), asked.epoch())) {
            case OWNER ->
                trees.find(in.home().brand())
                        .map(tree -> Judgement.of(tree, asked.about(), before(in)))
                        .chain(judgement -> judged(asked, in, judgement));
            case NOT_YET -> Uni.createFrom().item(new ClosureOutcome.NotYetOwner(asked.epoch()));
            case CHANGED ->
                Uni.createFrom()
                        .item(new ClosureOutcome.OwnerChanged(in.ownership().epoch()));
        };
    }

    private static Optional<Resolution> before(Conversation in) {
        return in.digest().findClosing().map(Closing::reason);
    }

    private Uni<ClosureOutcome> judged(Closure asked, Conversation in, Judgement judgement) {
        return switch (judgement) {
            case Judgement.Fits fits ->
                replies.list(in.id())
                        .chain(all -> onTheirWay(all).chain(leaving -> close(asked, in, all, leaving, fits.reasons())))
                        .replaceWith(new ClosureOutcome.Closed(in.id()));
            case Judgement.Missing missing -> Uni.createFrom().item(new ClosureOutcome.ReasonsNeeded(missing.brand()));
            case Judgement.Unknown unknown ->
                Uni.createFrom().item(new ClosureOutcome.UnknownReason(unknown.branch(), unknown.id()));
        };
    }

    /** What is closed stays closed; while the square waits for its ending, only a reason against that is news. */
    private static boolean changesNothing(Closure asked, Turn turn) {
        return switch (turn) {
            case Turn.Resolved _ -> true;
            case Turn.OwingPublicClosing _ -> asked.waiver() == null;
            case Turn.Asked _, Turn.Theirs _, Turn.Listening _ -> false;
        };
    }

    /** Replies of which nothing final is heard, and for which somebody waits: "answer and close" is what people do. */
    private Uni<List<Reply>> onTheirWay(List<Reply> all) {
        return Multi.createFrom()
                .iterable(all)
                .filter(reply -> !reply.state().isFinal())
                .select()
                .when(reply -> replies.answersSomebodyWaiting(reply.id()))
                .collect()
                .asList();
    }

    private Uni<Void> close(
            Closure asked, Conversation in, List<Reply> all, List<Reply> leaving, @Nullable Reasons about) {
        UUID id = ids.next();
        Turn.Ours owed = in.turn() instanceof Turn.Asked waiting ? waiting : null;
        Closing closing = new Closing(reason(asked, in, leaving).about(about), clock.instant(), asked.agent());
        return closings.add(id, in.id(), closing, asked.waiver())
                .chain(() -> replies.change(owing(leaving, id, owed)))
                .chain(() -> trusted.tie(all, id))
                .chain(() -> cases.goesOn(in, Happening.closed(!leaving.isEmpty(), asked.waiver() != null)))
                .replaceWithVoid();
    }

    private static List<Reply> owing(List<Reply> leaving, UUID closing, Turn.@Nullable Ours owed) {
        return leaving.stream()
                .map(reply -> reply.closedMeanwhile(closing, owed))
                .toList();
    }

    private static Resolution reason(Closure asked, Conversation in, List<Reply> leaving) {
        boolean answered = in.digest().answered() || !leaving.isEmpty();
        return Optional.ofNullable(asked.reason())
                .or(() -> before(in))
                .orElse(answered ? Resolution.ANSWERED : Resolution.NO_ANSWER_NEEDED);
    }
}
