package plaza.platform.consumer;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a sick infrastructure from a sick record: the first is waited for, the second set aside. */
final class Outage {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final List<String> STATES = List.of("08", "40", "53", "55", "57", "58");

    private Outage() {}

    /** True when trying the same again later may succeed without anybody changing the record. */
    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case PgException pg -> isState(pg.getSqlState());
            case java.sql.SQLException sql -> isState(sql.getSQLState());
            case IOException io -> !(io instanceof com.fasterxml.jackson.core.JacksonException);
            case TimeoutException timeout -> true;
            case RetriableException retriable -> true;
            case io.smallrye.mutiny.TimeoutException timeout -> true;
            case jakarta.persistence.OptimisticLockException conflict -> true;
            case org.hibernate.StaleStateException conflict -> true;
            default -> isClosed(cause);
        };
    }

    /** Vert.x tells of closed connections and full pools by exceptions without a type of their own. */
    private static boolean isClosed(Throwable cause) {
        String name = cause.getClass().getName();
        String message = String.valueOf(cause.getMessage());
        return name.startsWith("io.netty.channel.")
                || name.endsWith("ClosedConnectionException")
                || message.contains("Connection is closed")
                || message.contains("Connection was closed")
                || message.contains("Connection is not active")
                || message.contains("Pool closed")
                || (name.endsWith("NoStackTraceThrowable") && message.startsWith("Timeout"));
    }

    private static boolean isState(@org.jspecify.annotations.Nullable String state) {
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
