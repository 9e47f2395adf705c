package plaza.conversation.closing.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code closing}. */
@Entity
@Table(name = "closing")
class ClosingRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "agent_id")
    @Nullable String agentId;

    String reason;
    Instant at;

    /** Why the square is not told. */
    @Nullable String waived;

    /** Of the tree from which the following was chosen; null where nothing was. */
    @Column(name = "tree_version")
    @Nullable Long treeVersion;

    @Nullable String product;

    @Nullable String cause;

    /** How it was solved. */
    @Nullable String solution;

    @Nullable String area;
}
