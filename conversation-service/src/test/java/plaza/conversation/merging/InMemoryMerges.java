package plaza.conversation.merging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.conversation.casework.InMemoryThreads;
import plaza.conversation.closing.InMemoryClosings;
import plaza.conversation.commitment.InMemoryCommitments;
import plaza.conversation.deflection.InMemoryDeflections;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.note.InMemoryNotes;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.ThreadId;

/** What the in-memory adapters hold, from hand to hand. */
public final class InMemoryMerges implements Merges {

    private final InMemoryThreads threads;
    private final InMemoryMessages messages;
    private final InMemoryReplies replies;
    private final InMemoryClosings closings;
    private final InMemoryNotes notes;
    private final InMemoryCommitments commitments;
    private final InMemoryDeflections deflections;
    /** Of each merged case, the ids of all that came from it. */
    private final Map<ConversationId, Set<Object>> parts = new HashMap<>();
    /** Of each merged case, the messages of its threads that were the survivor's before. */
    private final Map<ConversationId, Set<MessageId>> stays = new HashMap<>();

    public InMemoryMerges(
            InMemoryThreads threads,
            InMemoryMessages messages,
            InMemoryReplies replies,
            InMemoryClosings closings,
            InMemoryNotes notes,
            InMemoryCommitments commitments,
            InMemoryDeflections deflections) {
        this.threads = threads;
        this.messages = messages;
        this.replies = replies;
        this.closings = closings;
        this.notes = notes;
        this.commitments = commitments;
        this.deflections = deflections;
    }

    @Override
    public Uni<Void> merge(UUID id, ConversationId absorbed, ConversationId survivor, AgentId by, Instant at) {
        return Uni.createFrom().voidItem().invoke(() -> {
            Set<ThreadId> own = Set.copyOf(threads.of(absorbed));
            stays.put(
                    absorbed,
                    messages.of(survivor).stream()
                            .filter(message -> own.contains(thread(message)))
                            .map(Message::id)
                            .collect(Collectors.toSet()));
            parts.put(absorbed, new HashSet<>(hand(absorbed, survivor, part -> true)));
        });
    }

    @Override
    public Uni<Void> unmerge(ConversationId absorbed, ConversationId survivor, AgentId by, Instant at) {
        return Uni.createFrom().voidItem().invoke(() -> {
            Set<Object> own = parts.remove(absorbed);
            messages.of(survivor).stream()
                    .filter(message -> own.contains(thread(message))
                            && !stays.getOrDefault(absorbed, Set.of()).contains(message.id()))
                    .forEach(message -> own.add(message.id()));
            hand(survivor, absorbed, own::contains);
        });
    }

    private static ThreadId thread(Message message) {
        return message.findPlacement().orElseThrow().thread();
    }

    private List<Object> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        return Stream.<List<?>>of(
                        threads.hand(from, to, which),
                        messages.hand(from, to, which),
                        replies.hand(from, to, which),
                        closings.hand(from, to, which),
                        notes.hand(from, to, which),
                        commitments.hand(from, to, which),
                        deflections.hand(from, to, which))
                .<Object>flatMap(List::stream)
                .toList();
    }
}
