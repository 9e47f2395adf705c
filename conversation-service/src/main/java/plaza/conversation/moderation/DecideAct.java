package plaza.conversation.moderation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.conversation.account.model.Rules;
import plaza.conversation.capability.GatherFacts;
import plaza.conversation.capability.model.Facts;
import plaza.conversation.capability.model.Possibilities;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** Decides about one act of moderation in one transaction, or says why not. */
@ApplicationScoped
public class DecideAct {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Messages messages;
    private final GatherFacts facts;
    private final ModerationActs acts;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    DecideAct(
            VisibleCases visible,
            Conversations conversations,
            Messages messages,
            GatherFacts facts,
            ModerationActs acts,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.messages = messages;
        this.facts = facts;
        this.acts = acts;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that the decision looks at. */
    private record Scene(NewAct asked, Conversation in, Facts facts, Rules rules) {

        Optional<Message> target() {
            return facts.target().filter(message -> message.findPlacement()
                    .filter(place -> place.conversation().equals(in.id()))
                    .isPresent());
        }

        Possibility possibility(Instant now) {
            return Possibilities.of(asked.networkAct(), rules, facts, now);
        }
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<ModerationOutcome> decide(NewAct asked) {
        return visible.contains(asked.conversation(), asked.sight())
                .chain(seen -> seen
                        ? decideOnce(asked)
                        : Uni.createFrom().item(new ModerationOutcome.NotVisible(asked.conversation())));
    }

    private Uni<ModerationOutcome> decideOnce(NewAct asked) {
        return acts.find(asked.agent(), asked.key())
                .chain(before -> before.isPresent()
                        ? Uni.createFrom().item(again(asked, before.get()))
                        : scene(asked).chain(this::decide));
    }

    private static ModerationOutcome again(NewAct asked, ModerationAct before) {
        return before.isWhat(asked)
                ? new ModerationOutcome.Taken(before)
                : new ModerationOutcome.KeyReused(asked.key());
    }

    private Uni<Scene> scene(NewAct asked) {
        return conversations
                .get(asked.conversation())
                .chain(in -> messages.find(asked.message())
                        .chain(target -> facts.about(in, target))
                        .map(known -> new Scene(asked, in, known, Rules.UNTOLD)))
                .chain(scene -> facts.rules(scene.in(), scene.facts().target())
                        .map(rules -> new Scene(scene.asked(), scene.in(), scene.facts(), rules)));
    }

    private Uni<ModerationOutcome> decide(Scene scene) {
        Instant now = clock.instant();
        return refusal(scene, now)
                .map(outcome -> Uni.createFrom().item(outcome))
                .orElseGet(() -> take(scene, now));
    }

    private static Optional<ModerationOutcome> refusal(Scene scene, Instant now) {
        NewAct asked = scene.asked();
        if (asked.takesAway() && asked.reason() == null) {
            return Optional.of(new ModerationOutcome.ReasonNeeded(asked.networkAct()));
        }
        if (scene.target().isEmpty()) {
            return Optional.of(new ModerationOutcome.NoSuchMessage(asked.message()));
        }
        return standing(scene).or(() -> possible(scene.possibility(now)));
    }

    private static Optional<ModerationOutcome> standing(Scene scene) {
        NewAct asked = scene.asked();
        return switch (scene.in().ownership().standing(asked.agent(), asked.epoch())) {
            case OWNER -> Optional.empty();
            case NOT_YET -> Optional.of(new ModerationOutcome.NotYetOwner(asked.epoch()));
            case CHANGED ->
                Optional.of(new ModerationOutcome.OwnerChanged(
                        scene.in().ownership().epoch()));
        };
    }

    private static Optional<ModerationOutcome> possible(Possibility possibility) {
        return possibility.isAllowed() ? Optional.empty() : Optional.of(new ModerationOutcome.NotAllowed(possibility));
    }

    private Uni<ModerationOutcome> take(Scene scene, Instant now) {
        NewAct asked = scene.asked();
        ModerationAct act = new ModerationAct(
                new ActId(ids.next()),
                asked.conversation(),
                asked.message(),
                asked.agent(),
                asked.key(),
                asked.networkAct(),
                asked.reason(),
                now,
                ActState.of(ActState.Stage.ACCEPTED, now));
        return acts.approve(act, scene.in(), scene.target().orElseThrow())
                .chain(() -> cases.goesOnAsSaid(scene.in(), Happening.of(Change.MESSAGE_CHANGED)))
                .replaceWith(new ModerationOutcome.Taken(act));
    }
}
