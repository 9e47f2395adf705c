package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Rules;
import plaza.conversation.capability.GatherFacts;
import plaza.conversation.capability.model.Facts;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.pairing.PairTalk;
import plaza.conversation.privacy.FindPersonalData;
import plaza.conversation.reply.model.Departure;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyRules;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplySteps;
import plaza.conversation.reply.model.Scene;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.conversation.writing.model.Texts;
import plaza.platform.ids.Ids;

/** Approves one reply in one transaction, or says why not. */
@ApplicationScoped
public class ApproveReply {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Messages messages;
    private final GatherFacts facts;
    private final FindPersonalData personal;
    private final SameWords sameWords;
    private final Replies replies;
    private final PairTalk talks;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    ApproveReply(
            VisibleCases visible,
            Conversations conversations,
            Messages messages,
            GatherFacts facts,
            FindPersonalData personal,
            SameWords sameWords,
            Replies replies,
            PairTalk talks,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.messages = messages;
        this.facts = facts;
        this.personal = personal;
        this.sameWords = sameWords;
        this.replies = replies;
        this.talks = talks;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

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

    /** What is read about a reply before it is decided; one thing after the other, for a session answers one at a time. */
    private record Read(NewReply asked, Conversation in, Facts facts, Optional<Account> account) {

        Scene scene(boolean answersInPrivate, Instant now) {
            return new Scene(
                    asked,
                    in,
                    account.map(Account::rules).orElse(Rules.UNTOLD),
                    account.map(Account::maxTextLength).orElse(null),
                    facts,
                    answersInPrivate,
                    now);
        }
    }

    private Uni<Scene> scene(NewReply asked) {
        return conversations
                .get(asked.conversation())
                .chain(in -> target(asked).chain(target -> read(asked, in, target)))
                .chain(read -> replies.isOnItsWayInPrivate(asked.conversation())
                        .map(answers -> read.scene(answers, clock.instant())));
    }

    private Uni<Read> read(NewReply asked, Conversation in, Optional<Message> target) {
        return facts.about(in, target)
                .chain(known -> facts.account(in, target).map(account -> new Read(asked, in, known, account)));
    }

    private Uni<Optional<Message>> target(NewReply asked) {
        return asked.inReplyTo() == null ? latest(asked) : messages.find(asked.inReplyTo());
    }

    /** In a case that is spoken in the square and in private, an answer goes where its target was said. */
    private Uni<Optional<Message>> latest(NewReply asked) {
        return asked.visibility() == Visibility.PUBLIC
                ? messages.findLatestInPublic(asked.conversation())
                        .chain(found -> found.isPresent()
                                ? Uni.createFrom().item(found)
                                : messages.findLatestToAnswer(asked.conversation()))
                : messages.findLatestToAnswer(asked.conversation());
    }

    private Uni<ReplyOutcome> decide(Scene scene) {
        Optional<ReplyOutcome> refusal = ReplyRules.refusal(scene);
        return refusal.map(outcome -> Uni.createFrom().item(outcome)).orElseGet(() -> takeUnlessSaidToOthers(scene));
    }

    /** Whom an incident hits hears of it in words meant for them: only what the network approved is the same for all. */
    private Uni<ReplyOutcome> takeUnlessSaidToOthers(Scene scene) {
        Uni<Boolean> isSaid = scene.asked().template() == null && !Texts.isEmpty(scene.text())
                ? sameWords.wereSentToOthers(scene.in().id(), scene.text())
                : Uni.createFrom().item(false);
        return isSaid.chain(
                said -> said ? Uni.createFrom().item(new ReplyOutcome.SaidToOthers()) : takeUnlessPersonal(scene));
    }

    /** What others would read is looked through; in private people may tell each other what they need. */
    private Uni<ReplyOutcome> takeUnlessPersonal(Scene scene) {
        return scene.asked().visibility() == Visibility.PUBLIC
                ? personal.in(scene.text(), scene.in().home().brand())
                        .chain(places -> places.isEmpty()
                                ? take(scene)
                                : Uni.createFrom().item(new ReplyOutcome.ShowsPersonalData(places)))
                : take(scene);
    }

    private Uni<ReplyOutcome> take(Scene scene) {
        Reply reply = reply(scene);
        return invite(scene)
                .chain(() -> replies.approve(reply, scene.in(), departure(scene)))
                .chain(() -> cases.goesOnAsSaid(scene.in(), Happening.of(Change.REPLY_CHANGED)))
                .replaceWith(new ReplyOutcome.Taken(reply));
    }

    /** Whoever is answered in private goes on there in the same case. */
    private Uni<Void> invite(Scene scene) {
        boolean invites =
                scene.findNetworkAct().filter(NetworkAct.PRIVATE_REPLY::equals).isPresent();
        return invites
                ? talks.pair(scene.in(), scene.facts().target().orElseThrow())
                : Uni.createFrom().voidItem();
    }

    private static Departure departure(Scene scene) {
        Message answered = scene.facts().target().orElseThrow();
        Instant start = scene.findPossibility().map(Possibility::windowStart).orElse(null);
        return new Departure(answered, start);
    }

    private Reply reply(Scene scene) {
        NewReply asked = scene.asked();
        return new Reply(
                new ReplyId(ids.next()),
                asked.conversation(),
                asked.agent(),
                asked.request(),
                scene.facts().target().orElseThrow().id(),
                scene.findNetworkAct().orElseThrow(),
                asked.visibility(),
                scene.text(),
                asked.template(),
                asked.files(),
                scene.now(),
                scene.tellsTheEnding(),
                scene.in().turn() instanceof Turn.Ours ours ? ours.id() : null,
                new ReplyState.Accepted(scene.now()),
                ReplySteps.NONE,
                null,
                null,
                null);
    }
}
