package plaza.ingestion.account.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What our people do for the customers of an account, and since when.
 *
 * @param mode how much of it goes through Plaza
 * @param since when the account was last taken out of {@link AccountMode#LISTEN}: nobody of ours was to answer before;
 *     empty where it never was there
 */
public record Serving(AccountMode mode, Optional<Instant> since) {

    /** As it is where nobody chose anything. */
    public static final Serving ALWAYS = new Serving(AccountMode.ANSWER, Optional.empty());

    /** In another mode from now on. */
    public Serving in(AccountMode next, Instant now) {
        boolean begins = mode == AccountMode.LISTEN && next != AccountMode.LISTEN;
        return new Serving(next, begins ? Optional.of(now) : since);
    }
}
