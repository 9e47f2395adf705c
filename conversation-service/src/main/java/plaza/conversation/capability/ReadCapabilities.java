package plaza.conversation.capability;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.conversation.capability.model.Abilities;
import plaza.conversation.capability.model.Facts;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Tells people what can be done in a case. */
@ApplicationScoped
public class ReadCapabilities {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Messages messages;
    private final GatherFacts facts;
    private final Clock clock;

    ReadCapabilities(
            VisibleCases visible, Conversations conversations, Messages messages, GatherFacts facts, Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.messages = messages;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What can be done with a message of the case, without one with the customer's latest; empty where the case is out of
     * sight or the message of another.
     */
    @WithSession
    public Uni<Optional<Abilities>> read(ConversationId conversation, Optional<MessageId> message, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? conversations.get(conversation).chain(in -> read(in, message))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<Abilities>> read(Conversation in, Optional<MessageId> message) {
        return target(in, message)
                .chain(target -> message.isPresent() && target.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : facts.about(in, target).chain(known -> possibilities(in, known)));
    }

    private Uni<Optional<Message>> target(Conversation in, Optional<MessageId> message) {
        return message.map(id -> messages.find(id).map(found -> found.filter(each -> isIn(each, in))))
                .orElseGet(() -> messages.findLatestToAnswer(in.id()));
    }

    private static boolean isIn(Message message, Conversation in) {
        return message.findPlacement()
                .filter(place -> place.conversation().equals(in.id()))
                .isPresent();
    }

    private Uni<Optional<Abilities>> possibilities(Conversation in, Facts known) {
        return facts.rules(in, known.target()).map(rules -> Optional.of(Abilities.of(rules, known, clock.instant())));
    }
}
