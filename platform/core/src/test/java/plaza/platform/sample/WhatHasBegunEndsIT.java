package plaza.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

@QuarkusTest
class WhatHasBegunEndsIT extends SampleService {

    private static final long LOCK = 4711;

    @Test
    void a_caller_who_hangs_up_leaves_no_transaction_open() throws SQLException {
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            Cancellable caller = start(context, "hung-up");
            Waiting.SHORT.until(() -> assertThat(waiting(statement)).isEqualTo(1));

            context.runOnContext(ignored -> caller.cancel());

            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            kafka.await(SampleWork.TOPIC, 1, told -> "hung-up".equals(told.key()));
            Waiting.SHORT.until(() -> assertThat(leftOpen(statement)).isZero());
        }
    }

    private Cancellable start(Context context, String key) {
        CompletableFuture<Cancellable> started = new CompletableFuture<>();
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored ->
                started.complete(work.tellOnceFree(LOCK, key).subscribe().with(done -> {}, failure -> {})));
        return started.join();
    }

    private static long waiting(Statement statement) throws SQLException {
        return number(statement, "select count(*) from pg_locks where locktype = 'advisory' and not granted");
    }

    private static long leftOpen(Statement statement) throws SQLException {
        return number(
                statement,
                "select count(*) from pg_stat_activity where datname = current_database()"
                        + " and state like 'idle in transaction%' and pid <> pg_backend_pid()");
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
