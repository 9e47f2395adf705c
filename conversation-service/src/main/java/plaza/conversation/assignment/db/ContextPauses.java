package plaza.conversation.assignment.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import plaza.conversation.assignment.Pauses;

/** Pauses on a timer. What follows runs on the Vert.x context that paused: database sessions belong to one. */
@ApplicationScoped
class ContextPauses implements Pauses {

    @Override
    public <T> Uni<T> after(Duration pause, Supplier<Uni<T>> work) {
        Executor context = onThisContext();
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(pause)
                .emitOn(context)
                .chain(() -> work.get());
    }

    private static Executor onThisContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(ignored -> work.run());
    }
}
