package plaza.workspace.standin;

import org.jspecify.annotations.Nullable;

/**
 * A request as a service saw it.
 *
 * @param target path and query
 */
public record Received(
        String method,
        String target,
        @Nullable String authorization,
        @Nullable String cookie,
        @Nullable String mark,
        @Nullable String lastEventId,
        @Nullable String idempotencyKey,
        String body) {

    static Received of(Exchange exchange) {
        return new Received(
                exchange.method(),
                exchange.target(),
                exchange.header("Authorization"),
                exchange.header("Cookie"),
                exchange.header("X-Plaza-Page"),
                exchange.header("Last-Event-ID"),
                exchange.header("Idempotency-Key"),
                exchange.body());
    }
}
