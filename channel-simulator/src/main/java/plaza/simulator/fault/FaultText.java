package plaza.simulator.fault;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Faults as one writes them: {@code 190/463}, {@code http-503}, {@code delay:PT3S}, {@code publish-then-close}. */
public final class FaultText {
    public static final String FORMS =
            "code, code/subcode or either with :es (as 190/463, 613, 190/463:es), http-<400 to 599>,"
                    + " html-<400 to 599>, delay:<duration>, delay-before:<duration>, close-before-answer, publish-then-close,"
                    + " accept-then-500, error-late-in-body, duplicate-id;"
                    + " for whatsapp's messages failed-status:<code>; for webhooks wrong-signature, old-secret, drop";

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Pattern ERROR = Pattern.compile("(\\d{1,7})(?:/(\\d{1,7}))?(:es)?");
    private static final Pattern STATUS = Pattern.compile("(http|html)-([45]\\d\\d)");
    private static final Pattern LATER = Pattern.compile("failed-status:(\\d{1,7})");
    private static final Pattern WAIT = Pattern.compile("(delay|delay-before):(\\S{1,20})");

    private FaultText() {}

    /** @return the fault, or empty where the text names none */
    public static Optional<Fault> read(String text) {
        return switch (text) {
            case "close-before-answer" -> Optional.of(new Fault.CloseBeforeAnswer());
            case "publish-then-close" -> Optional.of(new Fault.PublishThenClose());
            case "accept-then-500" -> Optional.of(new Fault.AcceptThenFail());
            case "error-late-in-body" -> Optional.of(new Fault.ErrorLateInBody());
            case "duplicate-id" -> Optional.of(new Fault.DuplicateId());
            case "wrong-signature" -> Optional.of(new Fault.WrongSignature());
            case "old-secret" -> Optional.of(new Fault.OldSecret());
            case "drop" -> Optional.of(new Fault.Drop());
            default -> withNumbers(text);
        };
    }

    private static Optional<Fault> withNumbers(String text) {
        Matcher error = ERROR.matcher(text);
        if (error.matches()) {
            return Optional.of(new Fault.ApiError(
                    Integer.parseInt(error.group(1)), number(error.group(2)), error.group(3) != null));
        }
        Matcher status = STATUS.matcher(text);
        if (status.matches()) {
            return Optional.of(new Fault.HttpStatus(
                    Integer.parseInt(status.group(2)), status.group(1).equals("html")));
        }
        Matcher later = LATER.matcher(text);
        if (later.matches()) {
            return Optional.of(new Fault.FailedLater(Integer.parseInt(later.group(1))));
        }
        Matcher wait = WAIT.matcher(text);
        return wait.matches() ? wait(wait.group(1), wait.group(2)) : Optional.empty();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<Fault> wait(String kind, String text) {
        try {
            Duration wait = Duration.parse(text);
            if (wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0) {
                return Optional.empty();
            }
            return Optional.of(kind.equals("delay") ? new Fault.LateAnswer(wait) : new Fault.LateAct(wait));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
