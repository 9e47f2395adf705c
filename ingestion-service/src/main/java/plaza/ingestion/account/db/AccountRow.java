package plaza.ingestion.account.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Serving;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;
import plaza.platform.web.Cursor;

/** One row of {@code account}. */
@Entity
@Table(name = "account")
class AccountRow {

    static final Cursor NO_CURSOR = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Id
    UUID id;

    /** {@code channel:external id}, unique; kept so that one condition finds many. */
    String ref;

    String channel;

    @Column(name = "external_id")
    String externalId;

    String name;
    String brand;

    @Column(name = "home_site")
    String homeSite;

    String language;
    String state;

    /** Words with a comma between; none holds one. */
    String capabilities;

    @Column(name = "max_text_length")
    int maxTextLength;

    /** JSON. */
    String rules;

    /** JSON; null where the network was not asked, or approves no words. */
    @Nullable String templates;

    String mode;

    @Column(name = "served_since")
    @Nullable Instant servedSince;

    /** Written by us and not by Hibernate: it leaves as the event's sequence. */
    @Column(name = "version")
    long version;

    @Column(name = "changed_at")
    Instant changedAt;

    AccountRow() {}

    AccountRow(Account account) {
        this.id = account.id();
        this.ref = account.ref().key();
        this.channel = account.ref().channel().value();
        this.externalId = account.ref().id().value();
        this.name = account.name();
        this.brand = account.brand().value();
        this.homeSite = account.homeSite().value();
        this.language = account.language();
        this.state = account.state().label();
        this.capabilities = String.join(",", account.capabilities().acts());
        this.maxTextLength = account.capabilities().maxTextLength();
        this.rules = RulesColumn.text(account.capabilities().rules());
        this.templates = account.templates().map(TemplatesColumn::text).orElse(null);
        this.mode = account.serving().mode().label();
        this.servedSince = account.serving().since().orElse(null);
        this.version = account.version();
        this.changedAt = account.changedAt();
    }

    Account account() {
        List<String> acts = Stream.of(capabilities.split(","))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Account(
                id,
                new AccountRef(new ChannelName(channel), new NetworkId(externalId)),
                name,
                new Slug(brand),
                new Slug(homeSite),
                language,
                AccountState.get(state),
                new Capabilities(acts, maxTextLength, RulesColumn.list(rules)),
                new Serving(AccountMode.get(mode), Optional.ofNullable(servedSince)),
                Optional.ofNullable(templates).map(TemplatesColumn::list),
                version,
                changedAt);
    }
}
