package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Marks in a map. */
public final class InMemoryPersonalMarks implements PersonalMarks {

    private final Map<MessageId, List<String>> marks = new HashMap<>();
    private final InMemoryMessages messages;

    public InMemoryPersonalMarks(InMemoryMessages messages) {
        this.messages = messages;
    }

    @Override
    public Uni<Void> keep(MessageId message, List<String> kinds) {
        return Uni.createFrom().voidItem().invoke(() -> {
            if (kinds.isEmpty()) {
                marks.remove(message);
            } else {
                marks.put(message, kinds);
            }
        });
    }

    @Override
    public Uni<Map<MessageId, List<String>>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> messages.of(conversation).stream()
                .map(Message::id)
                .filter(marks::containsKey)
                .collect(Collectors.toMap(id -> id, marks::get)));
    }

    /** The kinds that stand in public in a case. */
    public List<String> standing(ConversationId conversation) {
        return messages.of(conversation).stream()
                .filter(message ->
                        !message.content().isRemoved() && !message.content().isHidden())
                .flatMap(message -> marks.getOrDefault(message.id(), List.of()).stream())
                .distinct()
                .toList();
    }
}
