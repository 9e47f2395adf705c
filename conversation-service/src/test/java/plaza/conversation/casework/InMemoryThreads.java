package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.OrderKey;

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
    public Uni<Void> add(CaseThread thread) {
        return find(thread.orderKey(), thread.customer())
                .invoke(found -> found.ifPresent(there -> {
                    throw new IllegalStateException(there + " is there already");
                }))
                .invoke(() -> threads.add(thread))
                .replaceWithVoid();
    }
}
