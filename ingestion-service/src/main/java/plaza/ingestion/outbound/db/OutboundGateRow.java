package plaza.ingestion.outbound.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.outbound.model.Gate;
import plaza.ingestion.outbound.model.HoldReason;

/** One row of {@code outbound_gate}. */
@Entity
@Table(name = "outbound_gate")
class OutboundGateRow {

    /** {@code channel:external id}. */
    @Id
    String account;

    int failures;

    @Nullable String reason;

    @Nullable Instant until;

    OutboundGateRow() {}

    OutboundGateRow(String account, Gate gate) {
        this.account = account;
        fill(gate);
    }

    void fill(Gate gate) {
        this.failures = gate.failures();
        this.reason = gate.closed().map(shut -> shut.reason().label()).orElse(null);
        this.until = gate.closed().map(Gate.Closed::until).orElse(null);
    }

    Gate gate() {
        Optional<Gate.Closed> closed = reason == null || until == null
                ? Optional.empty()
                : Optional.of(new Gate.Closed(HoldReason.get(reason), until));
        return new Gate(failures, closed);
    }
}
