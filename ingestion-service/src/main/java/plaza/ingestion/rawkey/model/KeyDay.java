package plaza.ingestion.rawkey.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A day in UTC, under whose key is sealed what is received on it. */
public record KeyDay(LocalDate date) {

    /** The day of a moment. */
    public static KeyDay of(Instant moment) {
        return new KeyDay(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** As it stands in a header; empty where it is none. */
    public static Optional<KeyDay> parse(String text) {
        try {
            return Optional.of(new KeyDay(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day of which anything is still to be read: what was received before it is older than its retention. */
    public static KeyDay firstKept(Instant now, Duration keep) {
        return of(now.minus(keep));
    }

    /** True where this day is over and gone when that one is the first that is kept. */
    public boolean isBefore(KeyDay firstKept) {
        return date.isBefore(firstKept.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
