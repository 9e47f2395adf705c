package plaza.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/**
 * Reads one request and remembers all that is wrong with it. Where something is wrong it goes on with a stand-in, which
 * is never used: {@link #then} asks first.
 */
final class Input {
    static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_COPIES = 50;
    private static final Duration LONGEST_DELAY = Duration.ofHours(48);
    private static final Person NOBODY = new Person(new ExternalId("0"), "");

    private final List<Problem.FieldError> errors = new ArrayList<>();

    Response then(Supplier<Response> act) {
        return errors.isEmpty() ? act.get() : Problem.invalid(errors).response();
    }

    void wrong(String pointer, String detail) {
        errors.add(new Problem.FieldError(pointer, detail));
    }

    /** @return the body, or the empty one where none came */
    static <T> T body(@Nullable T given, T empty) {
        return given == null ? empty : given;
    }

    String text(@Nullable String given, String pointer) {
        if (given == null || given.isBlank()) {
            wrong(pointer, "say something: a text of 1 to " + LONGEST_TEXT + " characters");
            return "";
        }
        if (given.length() > LONGEST_TEXT) {
            wrong(pointer, "the text has " + given.length() + " characters; at most " + LONGEST_TEXT);
        }
        return given;
    }

    Person person(Requests.@Nullable As given, Function<String, Person> named) {
        if (given == null || (given.id() == null && given.name() == null)) {
            wrong("/as", "say who speaks: {\"name\": …}, or {\"id\": …, \"name\": …}");
            return NOBODY;
        }
        Optional<String> name = Optional.ofNullable(given.name()).map(String::strip);
        if (name.filter(value -> value.isEmpty() || value.length() > LONGEST_NAME)
                .isPresent()) {
            wrong("/as/name", "a name has 1 to " + LONGEST_NAME + " characters");
            return NOBODY;
        }
        return given.id() == null
                ? named.apply(name.orElse("Cliente"))
                : id(given.id(), "/as/id")
                        .map(id -> new Person(id, name.orElseGet(() -> "Cliente " + ending(id))))
                        .orElse(NOBODY);
    }

    private static String ending(ExternalId id) {
        return id.value().substring(Math.max(0, id.value().length() - 4));
    }

    Optional<ExternalId> id(@Nullable String given, String pointer) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<ExternalId> id = ExternalId.find(given);
        if (id.isEmpty()) {
            wrong(pointer, "an id has 1 to 80 letters, digits or _ . : = -");
        }
        return id;
    }

    Instant at(@Nullable String given, Instant now) {
        try {
            return given == null ? now : Instant.parse(given);
        } catch (DateTimeException e) {
            wrong("/at", "'" + given + "' is no time; write it as 2026-11-22T13:00:00.000Z");
            return now;
        }
    }

    Delivering delivering(Requests.@Nullable Deliver given, int usualBatch) {
        if (given == null) {
            return new Delivering(1, Duration.ZERO, false, usualBatch);
        }
        return new Delivering(
                number(given.copies(), "/deliver/copies", 1, MOST_COPIES, 1),
                delay(given.delay()),
                Boolean.TRUE.equals(given.shuffle()),
                number(given.batch(), "/deliver/batch", 1, Delivering.LARGEST_BATCH, usualBatch));
    }

    private Duration delay(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return Duration.ZERO;
        }
        Optional<Duration> delay = given.isIntegralNumber()
                ? Optional.of(Duration.ofMillis(given.asLong()))
                : findDuration(given.asText());
        if (delay.filter(wait -> !wait.isNegative() && wait.compareTo(LONGEST_DELAY) <= 0)
                .isEmpty()) {
            wrong("/deliver/delay", "a delay is a duration as PT2S, or milliseconds; at most " + LONGEST_DELAY);
            return Duration.ZERO;
        }
        return delay.get();
    }

    static Optional<Duration> findDuration(@Nullable String given) {
        try {
            return given == null ? Optional.empty() : Optional.of(Duration.parse(given));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    int number(@Nullable Integer given, String pointer, int least, int most, int usual) {
        if (given == null) {
            return usual;
        }
        if (given < least || given > most) {
            wrong(pointer, given + " is not from " + least + " to " + most);
            return usual;
        }
        return given;
    }
}
