package plaza.conversation.message.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.InteractionId;

/**
 * A value with the moment it was set: of two, the newer stays. Joining registers is commutative, associative and
 * idempotent, so interactions may be applied in any order and more than once (DESIGN 3.3).
 *
 * @param at when the network says it was set
 * @param by the interaction that set it; decides between equal moments, so that every order gives the same answer
 * @param value what was set
 */
public record Register<T>(Instant at, InteractionId by, T value) {

    /**
     * The newer of the two.
     *
     * @param onTie which value is stronger where both were set in the same moment; networks count in seconds
     */
    public static <T> @Nullable Register<T> newest(
            @Nullable Register<T> one, @Nullable Register<T> other, Comparator<? super T> onTie) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Comparator<Register<T>> order = Comparator.<Register<T>, Instant>comparing(Register::at)
                .thenComparing(Register::value, onTie)
                .thenComparing(register -> register.by().toString());
        return order.compare(one, other) >= 0 ? one : other;
    }
}
