package plaza.reporting.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180: CRLF after every line, quotes where a cell needs them. Texts that a spreadsheet
 * would take for a formula are made texts by an apostrophe before them.
 */
final class Csv {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");
    private static final Pattern FORMULA = Pattern.compile("\\A\\s*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private final StringBuilder text = new StringBuilder();

    /** Starts with the line that names the columns. */
    static Csv withHeader(List<String> columns) {
        return new Csv().line(columns.stream().map(Csv::text).toList());
    }

    /** Adds one line of cells as {@link #text} and {@link #number} give them. */
    Csv line(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    /** A cell of words from outside, which nobody's spreadsheet shall run. */
    static String text(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String harmless = FORMULA.matcher(value).find() ? "'" + value : value;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** A cell of a figure; empty where there is none. */
    static String number(@Nullable Number value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
