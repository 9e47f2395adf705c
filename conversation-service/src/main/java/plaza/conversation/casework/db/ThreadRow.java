package plaza.conversation.casework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of {@code thread}. */
@Entity
@Table(name = "thread")
class ThreadRow {

    @Id
    UUID id;

    /** Given by PostgreSQL, in the order of opening. */
    @Column(insertable = false, updatable = false)
    long position;

    @Column(name = "order_key")
    String orderKey;

    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "conversation_id")
    UUID conversationId;
}
