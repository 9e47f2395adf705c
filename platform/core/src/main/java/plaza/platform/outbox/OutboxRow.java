package plaza.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code outbox_event} as the use case writes it; the relay reads by SQL. */
@Entity
@Table(name = "outbox_event")
class OutboxRow {

    @Id
    UUID id;

    @Column(name = "aggregatetype")
    String topic;

    @Column(name = "aggregateid")
    @Nullable String key;

    String type;
    String subject;
    long sequence;

    @Nullable String headers;

    byte[] payload;

    @Column(name = "created_at")
    Instant createdAt;

    OutboxRow() {}

    OutboxRow(OutboxEvent event, @Nullable String headers) {
        this.id = event.id();
        this.topic = event.topic();
        this.key = event.key();
        this.type = event.type();
        this.subject = event.subject();
        this.sequence = event.sequence();
        this.headers = headers;
        this.payload = event.payload();
        this.createdAt = event.time();
    }
}
