package plaza.conversation.moderation;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Acts of moderation in a map. */
public final class InMemoryModerationActs implements ModerationActs {

    private final Map<ActId, ModerationAct> acts = new LinkedHashMap<>();

    @Override
    public Uni<Optional<ModerationAct>> find(ActId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(acts.get(id)));
    }

    @Override
    public Uni<Optional<ModerationAct>> find(AgentId agent, String key) {
        return Uni.createFrom().item(() -> acts.values().stream()
                .filter(act -> act.agent().equals(agent) && act.key().equals(key))
                .findFirst());
    }

    @Override
    public Uni<List<ModerationAct>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> acts.values().stream()
                .filter(act -> act.conversation().equals(conversation))
                .toList());
    }

    @Override
    public Uni<Void> approve(ModerationAct act, Conversation in, Message target) {
        return change(act);
    }

    @Override
    public Uni<Void> change(ModerationAct act) {
        return Uni.createFrom().voidItem().invoke(() -> acts.put(act.id(), act));
    }
}
