package plaza.conversation.assignment;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets time pass without holding a thread. */
public interface Pauses {

    /** The work, begun after that pause and in the same context as now. */
    <T> Uni<T> after(Duration pause, Supplier<Uni<T>> work);
}
