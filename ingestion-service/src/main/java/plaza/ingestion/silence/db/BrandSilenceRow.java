package plaza.ingestion.silence.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.silence.model.Silence;

/** One row of {@code brand_silence}. */
@Entity
@Table(name = "brand_silence")
class BrandSilenceRow {

    @Id
    String brand;

    Instant since;

    @Column(name = "silenced_by")
    String by;

    String name;
    String reason;

    BrandSilenceRow() {}

    Silence silence() {
        return new Silence(new Slug(brand), since, by, name, reason);
    }
}
