package plaza.conversation.moderation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.vocabulary.model.InteractionId;

/**
 * Follows what becomes of acts of moderation, in any order and with repetitions. What was done shows on the message also
 * where the network sends no webhook of it; where it does, that joins.
 */
@ApplicationScoped
public class HearAct {

    private final ModerationActs acts;
    private final Messages messages;
    private final Conversations conversations;
    private final SettleCase cases;

    HearAct(ModerationActs acts, Messages messages, Conversations conversations, SettleCase cases) {
        this.acts = acts;
        this.messages = messages;
        this.conversations = conversations;
        this.cases = cases;
    }

    /**
     * Takes what was heard of an act; false where there is no such act.
     *
     * <p>Fails with a conflict where somebody else works on the same case; then nothing has happened.
     */
    @WithTransaction
    public Uni<Boolean> hear(ActId id, ActState heard) {
        return acts.find(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : take(found.get(), found.get().hearing(heard)).replaceWith(true));
    }

    private Uni<Void> take(ModerationAct before, ModerationAct after) {
        return before.equals(after)
                ? Uni.createFrom().voidItem()
                : acts.change(after)
                        .chain(() -> conversations.get(after.conversation()))
                        .chain(in -> show(after, in));
    }

    private Uni<Void> show(ModerationAct act, Conversation in) {
        Optional<Act> done = act.state().stage() == ActState.Stage.DONE ? done(act) : Optional.empty();
        Happening changed = Happening.of(Change.MESSAGE_CHANGED);
        return done.map(what -> change(act, what, in).chain(() -> cases.goesOn(in, changed)))
                .orElseGet(() -> cases.goesOnAsSaid(in, changed))
                .replaceWithVoid();
    }

    private static Optional<Act> done(ModerationAct act) {
        return switch (act.networkAct()) {
            case HIDE -> Optional.of(new Act.Hidden());
            case UNHIDE -> Optional.of(new Act.Unhidden());
            case DELETE -> Optional.of(new Act.Removed());
            case LIKE, COMMENT_REPLY, MENTION_REPLY, PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE ->
                Optional.empty();
        };
    }

    private Uni<Void> change(ModerationAct act, Act what, Conversation in) {
        return messages.find(act.message())
                .chain(found -> found.map(message -> messages.change(List.of(changed(message, act, what, in))))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Message changed(Message message, ModerationAct act, Act what, Conversation in) {
        Instant at = act.state().at();
        return message.hearing(new Interaction(
                new InteractionId(act.id().value()),
                message.key(),
                in.home(),
                message.getCreation().orderKey(),
                at,
                at,
                what));
    }
}
