package plaza.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

@QuarkusTest
class AuditIT extends SampleService {

    @Test
    void entries_are_numbered_and_chained_without_gaps() throws SQLException {
        for (int i = 0; i < 5; i++) {
            OnVertx.run(vertx, () -> work.audited("sofia", "written")).join();
        }

        Waiting.SHORT.until(() -> assertThat(count("where number is null")).isZero());

        assertThat(count("where chain is not null")).isEqualTo(count(""));
        assertThat(count("where number > (select count(*) from audit_entry)")).isZero();
    }

    @Test
    void an_entry_cannot_be_changed_or_removed() throws SQLException {
        OnVertx.run(vertx, () -> work.audited("mateo", "written")).join();
        Waiting.SHORT.until(() -> assertThat(count("where number is null")).isZero());

        assertThatThrownBy(() -> execute("update audit_entry set actor = 'nobody' where actor = 'mateo'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from audit_text; delete from audit_entry where actor = 'mateo'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void erasing_the_text_leaves_the_chain_as_it_was() throws SQLException {
        OnVertx.run(vertx, () -> work.audited("camila", "something personal")).join();
        Waiting.SHORT.until(() -> assertThat(count("where number is null")).isZero());
        byte[] before = chain("camila");

        execute("delete from audit_text where entry_id = (select id from audit_entry where actor = 'camila')");

        assertThat(Arrays.equals(chain("camila"), before)).isTrue();
    }

    private long count(String where) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from audit_entry " + where)) {
            row.next();
            return row.getLong(1);
        }
    }

    private byte[] chain(String actor) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select chain from audit_entry where actor = '" + actor + "'")) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
