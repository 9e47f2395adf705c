package plaza.conversation.reading.model;

import java.util.List;
import java.util.Optional;

/**
 * What a list is narrowed to; nothing means everything.
 *
 * @param text words that stand together in one message of the case; empty where none are asked for
 * @param narrowings all of which a case has to fit
 */
public record CaseFilter(Optional<String> text, List<Narrowing> narrowings) {

    /** Everything. */
    public static final CaseFilter NONE = of();

    /** Copies what could change under it. */
    public CaseFilter {
        narrowings = List.copyOf(narrowings);
    }

    /** Cases that fit all of these. */
    public static CaseFilter of(Narrowing... narrowings) {
        return new CaseFilter(Optional.empty(), List.of(narrowings));
    }

    /** Cases in which this was said. */
    public static CaseFilter saying(String text) {
        return new CaseFilter(Optional.of(text), List.of());
    }
}
