package plaza.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** The W3C trace context of the present work, as text that can be stored and sent on. */
public final class Traces {

    private Traces() {}

    /** {@code traceparent} by W3C Trace Context, empty outside any trace. */
    public static Optional<String> traceparent() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid()
                ? Optional.of("00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex())
                : Optional.empty();
    }

    /** The trace id, for problem documents and log lines; empty outside any trace. */
    public static Optional<String> traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? Optional.of(context.getTraceId()) : Optional.empty();
    }
}
