package plaza.reporting.interval.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Figures that can be added. What is derived from them is derived after the adding, never added itself.
 *
 * @param offered turns that began to wait for a first answer
 * @param answered turns that got their first answer from a person
 * @param withinTarget those of {@code answered} whose answer stood on the network by the deadline
 * @param withdrawn turns that needed no answer any more before they got one
 * @param firstAnswerMillis sum over {@code answered} of the time from the start of the clock to the answer's standing
 */
public record Figures(long offered, long answered, long withinTarget, long withdrawn, long firstAnswerMillis) {

    public static final Figures ZERO = new Figures(0, 0, 0, 0, 0);

    private static final int RATIO_DIGITS = 4;
    private static final int SECOND_DIGITS = 3;
    private static final long MILLIS = 1000;

    /** One turn that began to wait. */
    public static Figures ofOffered() {
        return new Figures(1, 0, 0, 0, 0);
    }

    /** One turn that was answered after {@code millis}. */
    public static Figures ofAnswered(boolean withinTarget, long millis) {
        return new Figures(0, 1, withinTarget ? 1 : 0, 0, millis);
    }

    /** One turn that needs no answer any more. */
    public static Figures ofWithdrawn() {
        return new Figures(0, 0, 0, 1, 0);
    }

    public Figures plus(Figures other) {
        return new Figures(
                offered + other.offered,
                answered + other.answered,
                withinTarget + other.withinTarget,
                withdrawn + other.withdrawn,
                firstAnswerMillis + other.firstAnswerMillis);
    }

    public Figures minus(Figures other) {
        return plus(new Figures(
                -other.offered, -other.answered, -other.withinTarget, -other.withdrawn, -other.firstAnswerMillis));
    }

    public boolean isZero() {
        return equals(ZERO);
    }

    /** The share of answers that came within target, 0 to 1 with four digits; empty where nothing was answered. */
    public Optional<BigDecimal> serviceLevel() {
        return ratio(withinTarget, answered, RATIO_DIGITS);
    }

    /** Mean time to the first answer in seconds with three digits; empty where nothing was answered. */
    public Optional<BigDecimal> averageSecondsToFirstAnswer() {
        return ratio(firstAnswerMillis, Math.multiplyExact(answered, MILLIS), SECOND_DIGITS);
    }

    private static Optional<BigDecimal> ratio(long part, long whole, int digits) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP));
    }
}
