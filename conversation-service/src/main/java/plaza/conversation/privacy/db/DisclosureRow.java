package plaza.conversation.privacy.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;

/** One row of {@code disclosure}. */
@Entity
@Table(name = "disclosure")
class DisclosureRow {

    @Id
    UUID id;

    String brand;
    String kind;

    @Column(name = "shown_value")
    String value;

    @Column(name = "added_at")
    Instant at;

    @Column(name = "added_by")
    String by;

    @Column(name = "added_by_name")
    String name;

    DisclosureRow() {}

    DisclosureRow(Disclosure disclosure) {
        id = disclosure.id();
        brand = disclosure.brand();
        kind = disclosure.kind().label();
        value = disclosure.value();
        at = disclosure.at();
        by = disclosure.by();
        name = disclosure.name();
    }

    Disclosure disclosure() {
        return new Disclosure(id, brand, DisclosureKind.get(kind), value, at, by, name);
    }
}
