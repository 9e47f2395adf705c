package plaza.conversation.outreach.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.model.Attempt;
import plaza.conversation.outreach.model.MayWeStart;

/** One row of {@code contact_attempt}; never changed. */
@Entity
@Table(name = "contact_attempt")
class AttemptRow {

    @Id
    UUID id;

    @Column(name = "customer_id")
    UUID customerId;

    String brand;
    String occasion;

    @Nullable String channel;

    @Nullable String refusal;

    String ladder;
    Instant at;

    @Column(name = "by_agent")
    String by;

    AttemptRow() {}

    AttemptRow(Attempt attempt) {
        MayWeStart decision = attempt.decision();
        id = attempt.id();
        customerId = attempt.customer().value();
        brand = attempt.brand();
        occasion = attempt.occasion().label();
        channel = decision.channel() == null ? null : decision.channel().label();
        refusal = decision.whyNot() == null ? null : decision.whyNot().label();
        ladder = WishesColumns.ladder(decision.ladder());
        at = attempt.at();
        by = attempt.by().subject();
    }
}
