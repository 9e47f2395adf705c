package plaza.ingestion.channel.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.WireText;

/** Reads single fields as networks really send them: ids as numbers, times as texts, nulls anywhere. */
public final class JsonFields {

    private static final long FIRST_MILLISECONDS = 100_000_000_000L;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter();

    private JsonFields() {}

    /** A non-empty text, or a whole number as text; else null. Cleaned, at most {@code max} characters. */
    public static @Nullable String text(JsonNode node, String field, int max) {
        String text = scalar(node.path(field));
        return text == null || text.isEmpty() ? null : WireText.clean(text, max);
    }

    /** A short word such as a verb or an item; null where absent. */
    public static @Nullable String word(JsonNode node, String field) {
        return text(node, field, 100);
    }

    /** An id; null where absent. One too long to be an id is cut by nobody: see {@link #isOversized}. */
    public static @Nullable NetworkId id(JsonNode node, String field) {
        return id(node.path(field));
    }

    /** An id that stands alone, as in a list; null where absent or none. */
    public static @Nullable NetworkId id(JsonNode node) {
        String text = scalar(node);
        return text == null || isOversized(node)
                ? null
                : NetworkId.find(WireText.clean(text, NetworkId.MAX_LENGTH)).orElse(null);
    }

    /** True for a scalar that stands where an id belongs and is longer than any id. */
    public static boolean isOversized(JsonNode node) {
        String text = scalar(node);
        return text != null && text.length() > NetworkId.MAX_LENGTH;
    }

    /** The first of these places at which an id stands that no network would give, because it is far too long. */
    public static Optional<String> oversized(JsonNode node, List<JsonPointer> places) {
        for (JsonPointer place : places) {
            if (isOversized(node.at(place))) {
                return Optional.of(place.toString());
            }
        }
        return Optional.empty();
    }

    /** A place on earth as {@code geo:} (RFC 5870); null where the two numbers are none. */
    public static @Nullable String geo(JsonNode latitude, JsonNode longitude) {
        return isWithin(latitude, 90) && isWithin(longitude, 180)
                ? "geo:" + degrees(latitude) + "," + degrees(longitude)
                : null;
    }

    private static boolean isWithin(JsonNode degrees, int limit) {
        return degrees.isNumber() && Math.abs(degrees.doubleValue()) <= limit;
    }

    private static String degrees(JsonNode number) {
        return BigDecimal.valueOf(number.doubleValue()).toPlainString();
    }

    /** A web address of at most 4,096 characters; null where absent or longer. */
    public static @Nullable String url(JsonNode node) {
        String text = scalar(node);
        return text == null || text.isEmpty() || text.length() > 4096 ? null : WireText.clean(text, 4096);
    }

    /** True or false as networks say it (0, 1, "0", false); null where absent or something else. */
    public static @Nullable Boolean flag(JsonNode node, String field) {
        return switch (node.path(field).asText()) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            case null, default -> null;
        };
    }

    /** A time in seconds or milliseconds, as number or text, or in ISO form; null where absent or out of all reason. */
    public static @Nullable Instant time(JsonNode node, String field) {
        String text = scalar(node.path(field));
        if (text == null || text.length() > 40) {
            return null;
        }
        return instant(text).filter(JsonFields::isReasonable).orElse(null);
    }

    private static @Nullable String scalar(JsonNode node) {
        return node.isTextual() || node.isIntegralNumber() ? node.asText() : null;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    isDigits(text)
                            ? ofNumber(Long.parseLong(text))
                            : OffsetDateTime.parse(text, OFFSET_TIME).toInstant());
        } catch (DateTimeException | NumberFormatException notATime) {
            return Optional.empty();
        }
    }

    private static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Instant ofNumber(long number) {
        return number < FIRST_MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private static boolean isReasonable(Instant instant) {
        return instant.isAfter(Instant.EPOCH) && !instant.isAfter(LATEST);
    }
}
