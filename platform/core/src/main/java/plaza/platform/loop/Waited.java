package plaza.platform.loop;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** The bridge from a loop's thread to reactive code, which runs on a Vert.x context of its own. */
public final class Waited {

    private Waited() {}

    /** Runs it and waits for its item; fails as it fails. Never called on an event loop. */
    public static <T> T of(Supplier<Uni<T>> work) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
