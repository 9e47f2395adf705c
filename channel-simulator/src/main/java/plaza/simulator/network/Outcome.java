package plaza.simulator.network;

import java.util.function.Function;

/** What came of an act: done with its result, or refused with the reason. */
public sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Refused<T>(Refusal why) implements Outcome<T> {}

    static <T> Outcome<T> done(T result) {
        return new Done<>(result);
    }

    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return switch (this) {
            case Done<T>(T result) -> done(then.apply(result));
            case Refused<T>(Refusal why) -> refused(why);
        };
    }

    default <R> Outcome<R> chain(Function<? super T, Outcome<R>> then) {
        return switch (this) {
            case Done<T>(T result) -> then.apply(result);
            case Refused<T>(Refusal why) -> refused(why);
        };
    }
}
