package plaza.platform.deadletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code dead_letter}. */
@Entity
@Table(name = "dead_letter")
class DeadLetterRow {

    @Id
    UUID id;

    String consumer;
    String topic;

    @Column(name = "kafka_partition")
    int partition;

    @Column(name = "kafka_offset")
    long offset;

    String part;

    @Column(name = "message_key")
    @Nullable String key;

    String headers;
    byte[] payload;
    String reason;
    String detail;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "replayed_at")
    @Nullable Instant replayedAt;

    int replays;
}
