package plaza.ingestion.care.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import plaza.ingestion.account.model.Ailment;
import plaza.ingestion.account.model.Condition;
import plaza.ingestion.account.model.Health;
import plaza.ingestion.account.model.Symptom;
import plaza.ingestion.outbound.model.Gate;

/** What is known of an account, and how healthy it is by that. */
public final class Diagnosis {

    /** How long before an end somebody is told. */
    public static final Duration AHEAD = Duration.ofDays(7);

    /** A single failure happens; these in a row are a sign. */
    private static final int RISING = 3;

    /** Asked four times a day, an account that was not asked for so long cannot be asked. */
    private static final Duration UNCHECKED = Duration.ofDays(1);

    /** What to look for, the worst first. */
    private static final List<BiFunction<Signs, Instant, Optional<Symptom>>> SIGNS = List.of(
            Diagnosis::tokenRejected,
            Diagnosis::tokenEnded,
            Diagnosis::gateShut,
            Diagnosis::subscriptionMissing,
            Diagnosis::tokenEndsSoon,
            Diagnosis::dataAccessEndsSoon,
            Diagnosis::failuresRising,
            Diagnosis::nothingHeard,
            Diagnosis::notChecked);

    private Diagnosis() {}

    /** The health of the account at the moment. */
    public static Health of(Signs signs, Instant now) {
        List<Symptom> symptoms =
                SIGNS.stream().flatMap(sign -> sign.apply(signs, now).stream()).toList();
        Optional<Standing.Token> token = signs.standing().token();
        return new Health(
                condition(signs, symptoms),
                symptoms,
                signs.hearing().last(),
                signs.standing().checkedAt(),
                token.flatMap(Standing.Token::endsAt),
                token.flatMap(Standing.Token::dataAccessEndsAt),
                token.map(Standing.Token::scopes).orElse(List.of()));
    }

    private static Condition condition(Signs signs, List<Symptom> symptoms) {
        return switch (signs.state()) {
            case DISABLED -> Condition.DISABLED;
            case NEEDS_REAUTHORISATION -> Condition.NEEDS_REAUTHORISATION;
            case CONNECTED ->
                Stream.concat(
                                symptoms.stream().map(symptom -> weight(symptom.ailment())),
                                Stream.of(Condition.CONNECTED))
                        .max(Condition::compareTo)
                        .orElseThrow();
        };
    }

    private static Condition weight(Ailment ailment) {
        return switch (ailment) {
            case TOKEN_REJECTED, TOKEN_ENDED -> Condition.NEEDS_REAUTHORISATION;
            case RATE_LIMITED, ACCOUNT_PAUSED, NETWORK_DOWN -> Condition.PAUSED;
            case TOKEN_ENDS_SOON,
                    DATA_ACCESS_ENDS_SOON,
                    SUBSCRIPTION_MISSING,
                    FAILURES_RISING,
                    NOTHING_HEARD,
                    NOT_CHECKED -> Condition.DEGRADED;
        };
    }

    private static Optional<Symptom> tokenRejected(Signs signs, Instant now) {
        return switch (signs.state()) {
            case NEEDS_REAUTHORISATION ->
                Optional.of(Symptom.of(Ailment.TOKEN_REJECTED).since(signs.stateSince()));
            case CONNECTED, DISABLED -> Optional.empty();
        };
    }

    private static Optional<Symptom> tokenEnded(Signs signs, Instant now) {
        return tokenEnd(signs).filter(end -> !end.isAfter(now)).map(end -> Symptom.of(Ailment.TOKEN_ENDED)
                .since(end));
    }

    private static Optional<Symptom> tokenEndsSoon(Signs signs, Instant now) {
        return tokenEnd(signs).filter(end -> isSoon(end, now)).map(end -> Symptom.of(Ailment.TOKEN_ENDS_SOON)
                .until(end));
    }

    private static Optional<Instant> tokenEnd(Signs signs) {
        return signs.standing().token().flatMap(Standing.Token::endsAt);
    }

    private static Optional<Symptom> dataAccessEndsSoon(Signs signs, Instant now) {
        return signs.standing()
                .token()
                .flatMap(Standing.Token::dataAccessEndsAt)
                .filter(end -> end.isBefore(now.plus(AHEAD)))
                .map(end -> Symptom.of(Ailment.DATA_ACCESS_ENDS_SOON).until(end));
    }

    private static boolean isSoon(Instant end, Instant now) {
        return end.isAfter(now) && end.isBefore(now.plus(AHEAD));
    }

    private static Optional<Symptom> gateShut(Signs signs, Instant now) {
        return signs.gate().closedAt(now).flatMap(Diagnosis::shut);
    }

    private static Optional<Symptom> shut(Gate.Closed shut) {
        return switch (shut.reason()) {
            case RATE_LIMITED -> Optional.of(Symptom.of(Ailment.RATE_LIMITED).until(shut.until()));
            case ACCOUNT_PAUSED ->
                Optional.of(Symptom.of(Ailment.ACCOUNT_PAUSED).until(shut.until()));
            case NETWORK_DOWN -> Optional.of(Symptom.of(Ailment.NETWORK_DOWN).until(shut.until()));
            // What no network asked for is told elsewhere.
            case NEEDS_REAUTHORISATION, BRAND_SILENCED -> Optional.empty();
        };
    }

    private static Optional<Symptom> failuresRising(Signs signs, Instant now) {
        return signs.gate().failures() >= RISING
                ? Optional.of(Symptom.of(Ailment.FAILURES_RISING)
                        .saying(List.of(Integer.toString(signs.gate().failures()))))
                : Optional.empty();
    }

    private static Optional<Symptom> subscriptionMissing(Signs signs, Instant now) {
        return signs.standing().missing().map(missing -> Symptom.of(Ailment.SUBSCRIPTION_MISSING)
                .since(missing.since())
                .saying(missing.fields()));
    }

    private static Optional<Symptom> nothingHeard(Signs signs, Instant now) {
        return signs.hearing().unusualSince(now).map(since -> Symptom.of(Ailment.NOTHING_HEARD)
                .since(since));
    }

    /** Trouble that passes by itself until the next question is none; what was never asked is not yet. */
    private static Optional<Symptom> notChecked(Signs signs, Instant now) {
        Standing standing = signs.standing();
        boolean isLong = standing.checkedAt()
                .map(last -> last.plus(UNCHECKED).isBefore(now))
                .orElse(true);
        return standing.trouble()
                .filter(why -> isLong)
                .map(why -> new Symptom(Ailment.NOT_CHECKED, standing.checkedAt(), Optional.empty(), List.of(why)));
    }
}
