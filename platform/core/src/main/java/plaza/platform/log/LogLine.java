package plaza.platform.log;

import org.jspecify.annotations.Nullable;

/**
 * One fact: what happened, then who and which as {@code key=value} with keys of {@link LogKey}. Never a text of a
 * customer, a name, a token.
 */
public final class LogLine {

    private final StringBuilder line;

    private LogLine(String fact) {
        this.line = new StringBuilder(fact);
    }

    /** Starts with the fact, in words. */
    public static LogLine of(String fact) {
        return new LogLine(fact);
    }

    /** Adds one pair; values with spaces or quotes are quoted. */
    public LogLine with(LogKey key, @Nullable Object value) {
        line.append(' ').append(key.word()).append('=').append(quoted(String.valueOf(value)));
        return this;
    }

    private static String quoted(String value) {
        boolean plain = !value.isEmpty() && value.chars().allMatch(c -> c > ' ' && c != '"' && c != '=');
        return plain
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
