package plaza.conversation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.Home;
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

    private static final String THEIR_WORDS = """
            insert into commitment (id, conversation_id, what, owner, made_at, due_at, warn_at)
            select gen_random_uuid(), id, 'Te llamo', 'lucia', turn_since, turn_deadline, turn_deadline - interval '15 minutes'
            from conversation where site = ?
            """;
    private static final String WORDS_TOLD = """
            select count(*) from (select c.id from conversation c join outbox_event e on e.subject = c.id::text
                where c.site = ? group by c.id
                having count(*) = 2 and count(*) filter (where e.type = 'conversation.commitment-warned.v1') = 1
                    and count(*) filter (where e.type = 'conversation.commitment-broken.v1') = 1
                    and min(e.sequence) = 4 and max(e.sequence) = 5) whole
            """;
    private static final String CLOSED = """
            select count(*) from (select c.id from conversation c join closing x on x.conversation_id = c.id
                join outbox_event e on e.subject = c.id::text and e.type = 'conversation.conversation-resolved.v1'
                where c.brand = ? and c.resolution = 'no-customer-reply' group by c.id having count(*) = 1) once
            """;
    private static final int QUIET = 40;

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

    @Test
    void a_thousand_words_due_in_one_second_are_each_told_once_by_two_replicas() throws Exception {
        String site = Tags.next();
        update(ONE_CUSTOMER);
        update(THEIR_CASES, site, CASES);
        update(THEIR_WORDS, site);

        atOnce(List.of(this::tellWords, this::tellWords));

        assertThat(number(WORDS_TOLD, site)).isEqualTo(CASES);
        assertThat(house.tellOfCommitments()).isZero();
    }

    @Test
    void cases_in_which_customers_are_silent_are_each_closed_once_by_two_replicas() throws Exception {
        String brand = "brand-" + Tags.next();
        IntStream.range(0, QUIET).forEach(each -> answered(brand));
        house.within(() -> house.patiences().keep(new Patience(brand, Duration.ofDays(3)), "sofia"));
        Instant later = house.now().plus(Duration.ofDays(4));

        atOnce(List.of(() -> closeAll(later), () -> closeAll(later)));

        assertThat(number(CLOSED, brand)).isEqualTo(QUIET);
    }

    private void answered(String brand) {
        Said anywhere = Said.comment("900_901").elsewhere(Tags.next());
        Home home = new Home(brand, anywhere.home().site(), anywhere.home().language());
        Said said = new Said(anywhere.key(), home, anywhere.orderKey(), anywhere.act(), anywhere.delay());
        house.hear(said.created());
        Desk desk = Desk.of(house, said).accepts(1);
        desk.isPublished(
                desk.answers(Tags.next(), 1), "900_955", said.createdAt().plusSeconds(60));
    }

    private Integer closeAll(Instant at) {
        return untilNothingIsLeft(() -> house.closeQuiet(at));
    }

    private Integer tellWords() {
        return untilNothingIsLeft(house::tellOfCommitments);
    }

    private Integer tellAll() {
        return untilNothingIsLeft(house::tellWhatIsDue);
    }

    private static Integer untilNothingIsLeft(IntSupplier some) {
        int told = 0;
        int now = some.getAsInt();
        while (now > 0) {
            told += now;
            now = some.getAsInt();
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
