package plaza.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** What stands behind the running service: its database by plain SQL and its topics. */
@ApplicationScoped
public class Ledger {

    public static final String RAW = "ingestion.raw.v1";
    public static final String INTERACTIONS = "ingestion.interaction.v1";
    public static final String DEAD = "ingestion-service.ingestion.raw.v1.dlq";

    private static final String HANDLED = "select event_id from inbox_event union all"
            + " select kafka_partition || '/' || kafka_offset from dead_letter where part = ''";
    private static final String UNSENT = "select count(*) from outbox_event where published_at is null";

    private final DataSource dataSource;

    Ledger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns when every raw record was handled and every event sent. */
    public void awaitQuiet(KafkaProbe probe) {
        Waiting.LONG.until(() -> {
            Set<String> handled = texts(HANDLED);
            assertThat(probe.list(RAW))
                    .allMatch(raw -> handled.contains(raw.headers().get("ce_id"))
                            || handled.contains(raw.partition() + "/" + raw.offset()));
            assertThat(number(UNSENT)).isZero();
        });
    }

    /** Interaction events about this thing of the network. */
    public List<ProbeRecord> events(KafkaProbe probe, String externalId) {
        return probe.list(INTERACTIONS).stream().filter(about(externalId)).toList();
    }

    /** Waits for an interaction event about this thing and gives it. */
    public ProbeRecord awaitEvent(KafkaProbe probe, String externalId) {
        return probe.await(INTERACTIONS, 1, about(externalId)).getFirst();
    }

    /** A number by SQL, with texts for its question marks. */
    public long number(String sql, String... texts) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                select.setString(i + 1, texts[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> texts(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            Set<String> texts = new HashSet<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Predicate<ProbeRecord> about(String externalId) {
        return record -> record.text().contains("\"externalId\":\"" + externalId + "\"");
    }
}
