package plaza.platform.sample;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs a reactive command from a test thread, each on a duplicated context of its own as a request would be. */
public final class OnVertx {

    private OnVertx() {}

    /** Starts the command; the future ends as it does. */
    public static <T> CompletableFuture<T> run(Vertx vertx, Supplier<Uni<T>> command) {
        CompletableFuture<T> done = new CompletableFuture<>();
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> command.get().subscribe().with(done::complete, done::completeExceptionally));
        return done;
    }
}
