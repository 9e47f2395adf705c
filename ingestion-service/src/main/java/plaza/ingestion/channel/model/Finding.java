package plaza.ingestion.channel.model;

import java.util.function.Function;

/**
 * What a network answered to a question.
 *
 * @param <T> what was asked for
 */
public sealed interface Finding<T> {

    /** It told. */
    record Found<T>(T value) implements Finding<T> {}

    /** It does not know us any more. */
    record Unauthorised<T>() implements Finding<T> {}

    /** We ask too much. */
    record Limited<T>() implements Finding<T> {}

    /**
     * It did not tell.
     *
     * @param why a short word: a code, a status, or what broke
     */
    record Untold<T>(String why) implements Finding<T> {}

    /** The same with the answer understood further. */
    default <R> Finding<R> then(Function<T, Finding<R>> further) {
        return switch (this) {
            case Found<T>(T value) -> further.apply(value);
            case Unauthorised<T>() -> new Unauthorised<>();
            case Limited<T>() -> new Limited<>();
            case Untold<T>(String why) -> new Untold<>(why);
        };
    }

    /** Why it did not tell, as a short word; what it is where it did. */
    default String why() {
        return switch (this) {
            case Found<T> ignored -> "found";
            case Unauthorised<T>() -> "unauthorised";
            case Limited<T>() -> "limited";
            case Untold<T>(String why) -> why;
        };
    }
}
