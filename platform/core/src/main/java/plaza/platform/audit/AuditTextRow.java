package plaza.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The erasable half of an entry: its salt and what was written. */
@Entity
@Table(name = "audit_text")
class AuditTextRow {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    byte[] salt;
    String text;

    AuditTextRow() {}

    AuditTextRow(UUID entryId, byte[] salt, String text) {
        this.entryId = entryId;
        this.salt = salt;
        this.text = text;
    }
}
