package plaza.conversation.promise.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One row of {@code sla_target}. */
@Entity
@Table(name = "sla_target")
@IdClass(SlaTargetRow.Key.class)
class SlaTargetRow {

    /** What a target is set for. */
    record Key(String channel, String visibility) {}

    @Id
    String channel;

    @Id
    String visibility;

    @Column(name = "first_answer_seconds")
    long firstAnswerSeconds;
}
