package plaza.ingestion.instagram.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.Nature;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OrderKey;
import plaza.ingestion.channel.model.People;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Place;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Times;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.Visibility;

/** From comments and mentions to interactions. Instagram tells of writing only: no webhook says that one was removed. */
public final class InstagramWall {

    /** The channel's name. */
    public static final ChannelName INSTAGRAM = new ChannelName("instagram");

    private InstagramWall() {}

    /** A comment below something of ours, also during a live broadcast. */
    public static Mapped comment(InstagramWords words, Instant receivedAt) {
        NetworkId id = words.comment();
        return id == null
                ? new Mapped.Bad(RejectedReason.NO_ID, "a comment needs value.id")
                : heard(Kind.COMMENT, id, words, receivedAt);
    }

    /** A comment or a caption elsewhere that names us. */
    public static Mapped mention(InstagramWords words, Instant receivedAt) {
        NetworkId id = words.comment() != null ? words.comment() : words.media();
        return id == null
                ? new Mapped.Bad(RejectedReason.NO_ID, "a mention needs value.comment_id or value.media_id")
                : heard(Kind.MENTION, id, words, receivedAt);
    }

    private static Mapped heard(Kind kind, NetworkId id, InstagramWords words, Instant receivedAt) {
        AccountRef account = new AccountRef(INSTAGRAM, words.account());
        NetworkId root = words.parent() != null ? words.parent() : id;
        Instant at = words.at();
        return new Mapped.Heard(new Interaction(
                words.isCompletion()
                        ? DedupeKey.edited(account, id, at, words.content())
                        : DedupeKey.created(account, kind, id),
                account,
                new Nature(
                        kind, words.isCompletion() ? Verb.EDITED : Verb.CREATED, Visibility.PUBLIC, direction(words)),
                new Place(id, words.media(), parent(id, words), OrderKey.inPublic(account, root)),
                People.author(words.from()),
                words.content(),
                new Times(at, at == null ? receivedAt : at, receivedAt)));
    }

    private static @Nullable NetworkId parent(NetworkId id, InstagramWords words) {
        if (words.parent() != null) {
            return words.parent();
        }
        return id.equals(words.media()) && words.comment() == null ? null : words.media();
    }

    private static Direction direction(InstagramWords words) {
        Person from = words.from();
        boolean ours = words.self() || from != null && from.id().equals(words.account());
        return ours ? Direction.OUTBOUND : Direction.INBOUND;
    }
}
