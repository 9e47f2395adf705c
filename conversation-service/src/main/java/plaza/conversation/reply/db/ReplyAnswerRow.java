package plaza.conversation.reply.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of {@code reply_answer}. */
@Entity
@Table(name = "reply_answer")
@IdClass(ReplyAnswerRow.Key.class)
class ReplyAnswerRow {

    /** Which message is answered by which reply. */
    record Key(UUID messageId, UUID replyId) {}

    @Id
    @Column(name = "message_id")
    UUID messageId;

    @Id
    @Column(name = "reply_id")
    UUID replyId;
}
