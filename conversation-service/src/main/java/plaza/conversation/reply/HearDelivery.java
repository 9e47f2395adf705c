package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Answer;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;

/** Follows what becomes of replies on the network, in any order and with repetitions. */
@ApplicationScoped
public class HearDelivery {

    private final Replies replies;
    private final Conversations conversations;
    private final SettleCase cases;

    HearDelivery(Replies replies, Conversations conversations, SettleCase cases) {
        this.replies = replies;
        this.conversations = conversations;
        this.cases = cases;
    }

    /** A reply before and after something was heard of it. */
    private record Scene(Reply before, Reply after, boolean answersSomebody, boolean isAnsweredOtherwise) {}

    /**
     * Takes what was heard of a reply; false where there is no such reply.
     *
     * <p>Fails with a conflict where somebody else works on the same case; then nothing has happened.
     */
    @WithTransaction
    public Uni<Boolean> hear(ReplyId id, ReplyState heard) {
        return replies.find(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : take(found.get(), found.get().hearing(heard)).replaceWith(true));
    }

    /** The same of one of the parts of a reply. */
    @WithTransaction
    public Uni<Boolean> hear(ReplyId id, ReplyStep heard) {
        return replies.find(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : take(found.get(), found.get().hearing(heard)).replaceWith(true));
    }

    private Uni<Void> take(Reply before, Reply after) {
        return before.equals(after)
                ? Uni.createFrom().voidItem()
                : scene(before, after).chain(this::settle);
    }

    /** Who waits is asked before the reply is kept as published: after that, nobody waits for it. */
    private Uni<Scene> scene(Reply before, Reply after) {
        boolean becomesAnswer =
                before.findAnswer().isEmpty() && after.findAnswer().isPresent();
        Uni<Boolean> answersSomebody = becomesAnswer
                ? replies.answersSomebodyWaiting(before.id())
                : Uni.createFrom().item(false);
        Uni<Boolean> otherwise = after.state() instanceof ReplyState.Undelivered
                ? replies.isAnsweredOtherwise(before.id())
                : Uni.createFrom().item(false);
        return answersSomebody.chain(answers -> otherwise.map(other -> new Scene(before, after, answers, other)));
    }

    private Uni<Void> settle(Scene scene) {
        return conversations.get(scene.before().conversation()).chain(in -> settle(scene, in));
    }

    private Uni<Void> settle(Scene scene, Conversation in) {
        Happening happening = happening(scene, in);
        Optional<TurnId> told = answered(happening, in);
        Reply after = told.map(scene.after()::answering).orElse(scene.after());
        return replies.change(List.of(after))
                .chain(() -> told.isPresent()
                        ? replies.pay(in.id(), told.get())
                        : Uni.createFrom().voidItem())
                .chain(() -> after.state().isFinal() ? cases.goesOn(in, happening) : cases.goesOnAsSaid(in, happening))
                .replaceWithVoid();
    }

    /** The turn that is told as answered by this. */
    private static Optional<TurnId> answered(Happening happening, Conversation in) {
        Optional<TurnId> ended = Optional.ofNullable(happening.ended())
                .map(answer -> in.turn())
                .flatMap(turn -> turn instanceof Turn.Ours ours ? Optional.of(ours.id()) : Optional.empty());
        return ended.or(() ->
                Optional.ofNullable(happening.owed()).map(owed -> owed.turn().id()));
    }

    private static Happening happening(Scene scene, Conversation in) {
        if (isToldOfThePart(scene)) {
            return Happening.of(Change.REPLY_CHANGED);
        }
        Optional<Answer> answer = scene.after()
                .findAnswer()
                .filter(now -> scene.before().findAnswer().isEmpty());
        Turn.Ours owed = scene.after().owed();
        return switch (scene.after().state()) {
            case ReplyState.Published _ -> published(scene, in, answer.orElse(null));
            case ReplyState.Refused _ -> Happening.refused(owed == null ? null : owed.id());
            case ReplyState.Undelivered undelivered -> undelivered(scene, undelivered);
            case ReplyState.Accepted _, ReplyState.Leaving _, ReplyState.Held _, ReplyState.Unknown _ ->
                Happening.of(Change.REPLY_CHANGED);
        };
    }

    /** One more part was lost of a reply that was lost before: of the reply that is no news. */
    private static boolean isToldOfThePart(Scene scene) {
        ReplyState after = scene.after().state();
        return !scene.after().steps().heard().isEmpty()
                && after.isFinal()
                && after.label().equals(scene.before().state().label());
    }

    /** The turn that was told as answered has no answer any more, and goes on where somebody waits again. */
    private static Happening undelivered(Scene scene, ReplyState.Undelivered state) {
        Reply reply = scene.after();
        TurnId answered = reply.answered();
        if (answered == null) {
            return Happening.undelivered(
                    null, reply.owed() == null ? null : reply.owed().id());
        }
        Happening.Undelivered told =
                new Happening.Undelivered(answered, reply.id(), reply.agent(), state.reason(), state.at());
        return Happening.undelivered(scene.isAnsweredOtherwise() ? null : told, answered);
    }

    private static Happening published(Scene scene, Conversation in, @Nullable Answer answer) {
        boolean ends = answer != null && scene.answersSomebody() && in.turn() instanceof Turn.Asked;
        Turn.Ours owed = scene.after().owed();
        Happening.Owed late = answer == null || ends || owed == null ? null : new Happening.Owed(owed, answer);
        return Happening.published(ends ? answer : null, late);
    }
}
