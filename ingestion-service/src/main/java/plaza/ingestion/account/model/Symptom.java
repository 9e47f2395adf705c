package plaza.ingestion.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with an account, or soon will be.
 *
 * @param since when it began, where that is known
 * @param until when it ends, or when what it warns of comes
 * @param details the network's own words for it: names of fields, codes
 */
public record Symptom(Ailment ailment, Optional<Instant> since, Optional<Instant> until, List<String> details) {

    public Symptom {
        details = List.copyOf(details);
    }

    /** Without more to say. */
    public static Symptom of(Ailment ailment) {
        return new Symptom(ailment, Optional.empty(), Optional.empty(), List.of());
    }

    public Symptom since(Instant moment) {
        return new Symptom(ailment, Optional.of(moment), until, details);
    }

    public Symptom until(Instant moment) {
        return new Symptom(ailment, since, Optional.of(moment), details);
    }

    public Symptom saying(List<String> words) {
        return new Symptom(ailment, since, until, words);
    }
}
