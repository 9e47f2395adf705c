package plaza.conversation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.platform.testing.PlazaBacking;

/** Two replicas look for what is due at the same time; in CI it is asked that each is told once, not how soon. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class EachIsToldOnceIT {

    private static final int CASES = 1_000;
    private static final String ONE_CUSTOMER = "insert into customer (id, version) values (gen_random_uuid(), 0)";

    /** Cases as they stand after they opened, all due within one second of an hour ago. */
    private static final String THEIR_CASES = """
            insert into conversation (id, version, event_sequence, customer_id, channel, account_id, brand, site,
                language, visibility, turn, turn_id, turn_since, turn_deadline, opened_at, last_activity_at, waiting_since,
                last_message_text, last_message_at, last_message_direction, message_count, waiting_count, open_count,
                sla_revision, sla_edition)
            select gen_random_uuid(), 0, 3, (select id from customer limit 1), 'facebook', '1', 'telco', ?, 'es',
                'public', 'new', gen_random_uuid(), t.due - interval '1 hour', t.due, t.due, t.due, t.due, 'Hola', t.due,
                'inbound', 1, 1, 1, 1000000, 'x'
            from (select date_trunc('second', now()) - interval '1 hour' + number * interval '1 millisecond' as due
                from generate_series(1, ?) number) t
            """;

    private static final String THEIR_CLOCKS = """
            insert into sla_clock (conversation_id, metric, run, policy_id, since, target_ms, warn_at, due_at)
            select id, 'first-answer', turn_id::text, gen_random_uuid(), turn_since, 3600000,
                turn_deadline - interval '15 minutes', turn_deadline
            from conversation where site = ?
            """;
    private static final String TOLD = """
            select count(*) from (select c.id from conversation c join outbox_event e on e.subject = c.id::text
                where c.site = ? group by c.id
                having count(*) = 2 and count(*) filter (where e.type = 'conversation.sla-warned.v1') = 1
                    and count(*) filter (where e.type = 'conversation.sla-breached.v1') = 1
                    and min(e.sequence) = 4 and max(e.sequence) = 5) whole
            """;

    @Inject
    PgHouse house;

    @Inject
    DataSource database;

    @Test
    void a_thousand_clocks_due_in_one_second_are_each_told_once_by_two_replicas() throws Exception {
        String site = Tags.next();
        update(ONE_CUSTOMER);
        update(THEIR_CASES, site, CASES);
        update(THEIR_CLOCKS, site);

        atOnce(List.of(this::tellAll, this::tellAll));

        assertThat(number(TOLD, site)).isEqualTo(CASES);
        assertThat(house.tellWhatIsDue()).isZero();
    }

    private Integer tellAll() {
        int told = 0;
        int now = house.tellWhatIsDue();
        while (now > 0) {
            told += now;
            now = house.tellWhatIsDue();
        }
        return told;
    }

    private static <T> void atOnce(List<Callable<T>> works) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<T>> running = new ArrayList<>();
            works.forEach(work -> running.add(threads.submit(work)));
            for (Future<T> one : running) {
                one.get();
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
