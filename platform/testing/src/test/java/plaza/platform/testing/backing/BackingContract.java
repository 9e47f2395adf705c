package plaza.platform.testing.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.contracts.KafkaTopic;
import plaza.contracts.Topics;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.ProbeRecord;

/** What tests may rely on, wherever the servers come from. */
interface BackingContract {

    Backing backing();

    @Test
    default void a_caller_gets_an_empty_database_of_its_own() throws SQLException {
        FreshDatabase first = backing().freshDatabase("plaza_sample");
        execute(first, "CREATE TABLE thing (id uuid)");

        FreshDatabase second = backing().freshDatabase("plaza_sample");

        assertThat(second.name()).isNotEqualTo(first.name()).startsWith("plaza_sample_");
        assertThat(ask(second, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    default void the_owner_of_a_database_is_no_superuser() throws SQLException {
        FreshDatabase database = backing().freshDatabase("plaza_sample");

        assertThat(ask(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(database, "SHOW timezone")).isIn("UTC", "Etc/UTC", "GMT");
    }

    @Test
    default void the_broker_has_the_topics_of_the_contracts_and_they_are_empty() {
        KafkaTopic topic = Topics.load().toCreate().getFirst();
        backing().freshTopics();
        try (KafkaProbe probe = KafkaProbe.at(backing().bootstrapServers())) {
            probe.send(topic.name(), "key", Map.of("ce_type", "sample"), "left over from an earlier test");

            backing().freshTopics();

            assertThat(probe.list(topic.name())).isEmpty();
        }
    }

    @Test
    default void a_record_is_read_as_it_was_written() {
        String topic = Topics.load().toCreate().getFirst().name();
        backing().freshTopics();
        try (KafkaProbe probe = KafkaProbe.at(backing().bootstrapServers())) {
            probe.send(topic, "key", Map.of("ce_type", "sample"), "áé");

            ProbeRecord read = probe.await(topic, 1).getFirst();

            assertThat(read.key()).isEqualTo("key");
            assertThat(read.type()).isEqualTo("sample");
            assertThat(read.text()).isEqualTo("áé");
        }
    }

    private static void execute(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
