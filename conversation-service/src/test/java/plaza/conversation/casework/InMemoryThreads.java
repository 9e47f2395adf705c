package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.ThreadId;

/** Threads in a list, in the order of opening. */
public final class InMemoryThreads implements Threads {

    private final List<CaseThread> threads = new ArrayList<>();

    @Override
    public Uni<Optional<CaseThread>> find(OrderKey orderKey, CustomerId customer) {
        return Uni.createFrom().item(() -> threads.stream()
                .filter(thread -> thread.orderKey().equals(orderKey))
                .filter(thread -> thread.customer().equals(customer))
                .findFirst());
    }

    @Override
    public Uni<Optional<CaseThread>> findFirst(OrderKey orderKey) {
        return Uni.createFrom().item(() -> threads.stream()
                .filter(thread -> thread.orderKey().equals(orderKey))
                .findFirst());
    }

    @Override
    public Uni<Void> move(CaseThread thread, ConversationId to) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> threads.replaceAll(known -> known.id().equals(thread.id())
                        ? new CaseThread(known.id(), known.orderKey(), known.customer(), to)
                        : known));
    }

    /** The threads of a case. */
    public List<ThreadId> of(ConversationId conversation) {
        return threads.stream()
                .filter(thread -> thread.conversation().equals(conversation))
                .map(CaseThread::id)
                .toList();
    }

    /** All threads, in the order of opening. */
    public List<CaseThread> all() {
        return List.copyOf(threads);
    }

    /** The thread is that customer's from now on. */
    public void give(ThreadId id, CustomerId to) {
        threads.replaceAll(known ->
                known.id().equals(id) ? new CaseThread(id, known.orderKey(), to, known.conversation()) : known);
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<ThreadId> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<CaseThread> handed = threads.stream()
                .filter(thread -> thread.conversation().equals(from) && which.test(thread.id()))
                .toList();
        handed.forEach(thread -> move(thread, to).await().indefinitely());
        return handed.stream().map(CaseThread::id).toList();
    }

    @Override
    public Uni<Void> add(CaseThread thread) {
        return find(thread.orderKey(), thread.customer())
                .invoke(found -> found.ifPresent(there -> {
                    throw new IllegalStateException(there + " is there already");
                }))
                .invoke(() -> threads.add(thread))
                .replaceWithVoid();
    }
}
