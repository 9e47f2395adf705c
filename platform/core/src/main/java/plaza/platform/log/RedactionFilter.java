package plaza.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Puts {@link Redaction} in front of every log handler; switched on by {@code quarkus.log.*.filter=redaction}. */
@LoggingFilter(name = "redaction")
public final class RedactionFilter implements Filter {

    private static final Formatter WORDS = new PatternFormatter("%m");

    @Override
    public boolean isLoggable(LogRecord record) {
        String before = WORDS.formatMessage(record);
        if (before != null) {
            String after = Redaction.of(before);
            if (!after.equals(before)) {
                write(record, after);
            }
        }
        return true;
    }

    private static void write(LogRecord record, String message) {
        if (record instanceof ExtLogRecord ext) {
            ext.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            record.setMessage(message);
            record.setParameters(null);
        }
    }
}
