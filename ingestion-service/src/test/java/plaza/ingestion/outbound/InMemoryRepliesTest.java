package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryRepliesTest implements RepliesContract {

    private final InMemoryReplies replies = new InMemoryReplies();

    @Override
    public Replies replies() {
        return replies;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }

    @Override
    public void removeAll() {
        replies.clear();
    }
}
