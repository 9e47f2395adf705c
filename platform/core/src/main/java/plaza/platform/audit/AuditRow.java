package plaza.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code audit_entry}, as written before it is numbered and chained. */
@Entity
@Table(name = "audit_entry")
class AuditRow {

    @Id
    UUID id;

    Instant at;
    String actor;
    String action;
    String subject;
    String facts;
    byte[] digest;

    AuditRow() {}

    AuditRow(UUID id, Instant at, String actor, String action, String subject, String facts, byte[] digest) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.facts = facts;
        this.digest = digest;
    }
}
