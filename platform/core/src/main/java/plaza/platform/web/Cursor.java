package plaza.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by time, then id, both falling. Opaque to callers.
 *
 * @param at the time of the last item seen, whole milliseconds
 * @param id its id
 */
public record Cursor(Instant at, UUID id) {

    /** Limits of {@code ?limit=}. */
    public static final int DEFAULT_LIMIT = 50;

    public static final int HIGHEST_LIMIT = 200;

    /** As it stands in {@code nextCursor}. */
    public String text() {
        String plain = at.toEpochMilli() + "." + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; null or empty is no cursor; anything else is a 400 problem. */
    public static Optional<Cursor> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int dot = plain.indexOf('.');
            if (dot > 0) {
                return Optional.of(new Cursor(
                        Instant.ofEpochMilli(Long.parseLong(plain.substring(0, dot))),
                        UUID.fromString(plain.substring(dot + 1))));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, in the caller's words
        }
        throw CommonProblems.invalid(
                "query/cursor", "the cursor is not one that this list gave; take nextCursor of the page before");
    }
}
