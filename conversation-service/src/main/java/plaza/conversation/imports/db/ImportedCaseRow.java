package plaza.conversation.imports.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code imported_case}. */
@Entity
@Table(name = "imported_case")
@IdClass(ImportedCaseRow.Key.class)
class ImportedCaseRow {

    /** Which case of which source. */
    record Key(String source, String caseId) {}

    @Id
    String source;

    @Id
    @Column(name = "case_id")
    String caseId;

    @Column(name = "conversation_id")
    UUID conversationId;

    boolean opened;

    @Column(name = "imported_by")
    String importedBy;

    @Column(name = "imported_at")
    Instant importedAt;
}
