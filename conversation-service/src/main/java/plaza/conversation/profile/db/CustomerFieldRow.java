package plaza.conversation.profile.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.profile.model.FieldKind;
import plaza.conversation.profile.model.FieldSource;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** One row of {@code customer_field}. */
@Entity
@Table(name = "customer_field")
class CustomerFieldRow {

    @Id
    UUID id;

    @Column(name = "customer_id")
    UUID customerId;

    String kind;

    @Column(name = "field_value")
    String value;

    @Column(name = "match_key")
    @Nullable String matchKey;

    String source;
    String consent;
    Instant at;

    @Column(name = "by_agent")
    String by;

    CustomerFieldRow() {}

    CustomerFieldRow(UUID id, CustomerId customer, ProfileField field) {
        this.id = id;
        customerId = customer.value();
        kind = field.kind().label();
        value = field.value();
        matchKey = field.kind().matchKey(field.value()).orElse(null);
        source = field.source().label();
        consent = field.consent().label();
        at = field.at();
        by = field.by().subject();
    }

    ProfileField field() {
        return new ProfileField(
                FieldKind.get(kind), value, FieldSource.get(source), Consent.get(consent), at, new AgentId(by));
    }
}
