package plaza.conversation.account.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code account_projection}. */
@Entity
@Table(name = "account_projection")
@IdClass(AccountRow.Key.class)
class AccountRow {

    /** Which account. */
    record Key(String channel, String accountId) {}

    @Id
    String channel;

    @Id
    @Column(name = "account_id")
    String accountId;

    String name;
    String state;

    @Column(name = "max_text_length")
    @Nullable Integer maxTextLength;

    /** JSON; null where no rules were told. */
    @Nullable String rules;

    /** JSON; null where no approved words were told. */
    @Nullable String templates;

    String mode;

    @Column(name = "served_since")
    @Nullable Instant servedSince;

    @Nullable String brand;

    @Column(name = "home_site")
    @Nullable String homeSite;

    @Nullable String language;

    @Column(name = "changed_at")
    Instant changedAt;
}
