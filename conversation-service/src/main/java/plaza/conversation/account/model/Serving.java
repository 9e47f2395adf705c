package plaza.conversation.account.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What our people do for the customers of an account, and since when.
 *
 * @param since when it was last taken out of {@link AccountMode#LISTEN}: nobody of ours was to answer before; null where
 *     it never was there
 */
public record Serving(AccountMode mode, @Nullable Instant since) {

    /** As it is where nothing was told. */
    public static final Serving ALWAYS = new Serving(AccountMode.ANSWER, null);

    /**
     * How far back customers wait for us where we begin to answer. What is older was said to another tool, and left
     * there.
     */
    public static final Duration LOOKS_BACK = Duration.ofHours(24);

    /** True where nothing becomes work. */
    public boolean isListening() {
        return mode == AccountMode.LISTEN;
    }

    /** What was said before nobody waits for here. */
    public Instant waitingFrom() {
        return since == null ? Instant.EPOCH : since.minus(LOOKS_BACK);
    }

    /** From when on the clock of somebody counts who waits since then: not before we began to answer. */
    public Instant clockFrom(Instant waiting) {
        return since == null || waiting.isAfter(since) ? waiting : since;
    }
}
