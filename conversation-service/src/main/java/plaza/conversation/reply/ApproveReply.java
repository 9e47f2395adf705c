package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.conversation.account.Accounts;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyRules;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.writing.model.TextLimit;
import plaza.platform.ids.Ids;

/** Approves one reply in one transaction, or says why not. */
@ApplicationScoped
public class ApproveReply {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Messages messages;
    private final Accounts accounts;
    private final Replies replies;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    ApproveReply(
            VisibleCases visible,
            Conversations conversations,
            Messages messages,
            Accounts accounts,
            Replies replies,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.messages = messages;
        this.accounts = accounts;
        this.replies = replies;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that a decision looks at. */
    private record Scene(NewReply asked, Conversation in, TextLimit limit, Optional<Message> target) {}

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<ReplyOutcome> approve(NewReply asked) {
        return visible.contains(asked.conversation(), asked.sight())
                .chain(seen -> seen
                        ? answerOnce(asked)
                        : Uni.createFrom().item(new ReplyOutcome.NotVisible(asked.conversation())));
    }

    private Uni<ReplyOutcome> answerOnce(NewReply asked) {
        return replies.find(asked.agent(), asked.key())
                .chain(before -> before.isPresent()
                        ? Uni.createFrom().item(again(asked, before.get()))
                        : scene(asked).chain(this::decide));
    }

    private static ReplyOutcome again(NewReply asked, Reply before) {
        return before.request().equals(asked.request())
                ? new ReplyOutcome.Taken(before)
                : new ReplyOutcome.KeyReused(asked.key());
    }

    private Uni<Scene> scene(NewReply asked) {
        return conversations
                .get(asked.conversation())
                .chain(in -> limit(asked, in).map(limit -> new Scene(asked, in, limit, Optional.empty())))
                .chain(scene -> target(asked).map(found -> new Scene(asked, scene.in(), scene.limit(), found)));
    }

    /** The account's own limit is of public replies; in private the network's holds. */
    private Uni<TextLimit> limit(NewReply asked, Conversation in) {
        TextLimit usual = TextLimit.of(in.account().channel(), asked.visibility());
        return switch (asked.visibility()) {
            case PRIVATE, UNPUBLISHED -> Uni.createFrom().item(usual);
            case PUBLIC ->
                accounts.findMaxTextLength(in.account())
                        .map(told -> told.map(usual::orMost).orElse(usual));
        };
    }

    private Uni<Optional<Message>> target(NewReply asked) {
        return asked.inReplyTo() == null
                ? messages.findLatestToAnswer(asked.conversation())
                : messages.find(asked.inReplyTo());
    }

    private Uni<ReplyOutcome> decide(Scene scene) {
        Optional<ReplyOutcome> refusal = ReplyRules.refusal(scene.asked(), scene.in(), scene.limit(), scene.target());
        return refusal.map(outcome -> Uni.createFrom().item(outcome)).orElseGet(() -> take(scene));
    }

    private Uni<ReplyOutcome> take(Scene scene) {
        Reply reply = reply(scene, clock.instant());
        return replies.approve(reply, scene.in(), scene.target().orElseThrow())
                .chain(() -> cases.goesOnAsSaid(scene.in(), Happening.of(Change.REPLY_CHANGED)))
                .replaceWith(new ReplyOutcome.Taken(reply));
    }

    private Reply reply(Scene scene, Instant now) {
        NewReply asked = scene.asked();
        return new Reply(
                new ReplyId(ids.next()),
                asked.conversation(),
                asked.agent(),
                asked.request(),
                scene.target().orElseThrow().id(),
                asked.visibility(),
                asked.text(),
                now,
                scene.in().turn() instanceof Turn.Ours ours ? ours.id() : null,
                new ReplyState.Accepted(now),
                null,
                null);
    }
}
