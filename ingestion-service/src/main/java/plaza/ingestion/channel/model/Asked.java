package plaza.ingestion.channel.model;

import java.util.function.Function;

/**
 * What a question to a network brought, and how much of our limits we have used.
 *
 * @param <T> what was asked for
 */
public record Asked<T>(Finding<T> finding, Usage usage) {

    /** The same with the answer understood further. */
    public <R> Asked<R> then(Function<T, Finding<R>> further) {
        return new Asked<>(finding.then(further), usage);
    }

    /** An answer that no network gave. */
    public static <T> Asked<T> of(Finding<T> finding) {
        return new Asked<>(finding, Usage.NONE);
    }

    /** True where the network asked for less. */
    public boolean isLimited() {
        return finding instanceof Finding.Limited<T>;
    }
}
