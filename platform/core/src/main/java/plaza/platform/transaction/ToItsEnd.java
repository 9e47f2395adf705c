package plaza.platform.transaction;

import io.smallrye.mutiny.Uni;

/**
 * Keeps a cancellation away from work that has begun.
 *
 * <p>A caller who hangs up cancels the {@code Uni} that answers them. Were that to reach Hibernate Reactive, it would give
 * its connection back to the pool with the transaction still open and its locks still held, and whoever needs the same
 * rows would wait for ever.
 */
public final class ToItsEnd {

    private ToItsEnd() {}

    /** The same work, begun with the subscription and ended with a commit or a rollback also where nobody listens. */
    public static <T> Uni<T> of(Uni<T> work) {
        return Uni.createFrom().emitter(listener -> work.subscribe().with(listener::complete, listener::fail));
    }
}
