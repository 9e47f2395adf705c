package plaza.ingestion.reading.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.reading.model.Unread;

/** One row of {@code unread_thing}. */
@Entity
@Table(name = "unread_thing")
class UnreadRow {

    @Id
    UUID id;

    String channel;

    @Column(name = "account_id")
    String accountId;

    String kind;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "thread_id")
    @Nullable String threadId;

    @Column(name = "parent_id")
    @Nullable String parentId;

    @Column(name = "author_id")
    @Nullable String authorId;

    @Column(name = "author_name")
    @Nullable String authorName;

    @Nullable String advertisement;

    @Column(name = "created_at")
    @Nullable Instant createdAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "tell_by")
    Instant tellBy;

    boolean told;

    int tries;

    @Column(name = "next_at")
    Instant nextAt;

    UnreadRow() {}

    UnreadRow(Unread unread, Instant next) {
        Pointed thing = unread.thing();
        this.id = unread.id();
        this.channel = thing.account().channel().value();
        this.accountId = thing.account().id().value();
        this.kind = thing.kind().label();
        this.externalId = thing.id().value();
        this.threadId = thing.thread().map(NetworkId::value).orElse(null);
        this.parentId = thing.parent().map(NetworkId::value).orElse(null);
        this.authorId = thing.author().map(Person::id).map(NetworkId::value).orElse(null);
        this.authorName = thing.author().map(Person::name).orElse(null);
        this.advertisement = thing.advertisement().orElse(null);
        this.createdAt = thing.createdAt().orElse(null);
        this.receivedAt = thing.receivedAt();
        this.tellBy = unread.tellBy();
        this.told = unread.isTold();
        this.tries = unread.tries();
        this.nextAt = next;
    }

    Unread unread() {
        Pointed thing = new Pointed(
                new AccountRef(new ChannelName(channel), new NetworkId(accountId)),
                kind(kind),
                new NetworkId(externalId),
                Optional.ofNullable(threadId).map(NetworkId::new),
                Optional.ofNullable(parentId).map(NetworkId::new),
                Optional.ofNullable(authorId).map(id -> new Person(new NetworkId(id), authorName)),
                Optional.ofNullable(advertisement),
                Optional.ofNullable(createdAt),
                receivedAt);
        return new Unread(id, thing, tellBy, told, tries);
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElse(Kind.UNKNOWN);
    }
}
