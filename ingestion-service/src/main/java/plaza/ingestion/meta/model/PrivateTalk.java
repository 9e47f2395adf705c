package plaza.ingestion.meta.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.Mapped.Bad;
import plaza.ingestion.channel.model.Mapped.Heard;
import plaza.ingestion.channel.model.Nature;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OrderKey;
import plaza.ingestion.channel.model.People;
import plaza.ingestion.channel.model.Place;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Times;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.Visibility;

/** From what happened in a private talk to an interaction: pure, total, the same for every delivery of it. */
public final class PrivateTalk {

    private final Talk talk;
    private final Instant receivedAt;

    private PrivateTalk(Talk talk, Instant receivedAt) {
        this.talk = talk;
        this.receivedAt = receivedAt;
    }

    /** What it became; {@code receivedAt} stands in only where the network tells no time at all. */
    public static Mapped map(Talk talk, Happening happening, Instant receivedAt) {
        PrivateTalk mapping = new PrivateTalk(talk, receivedAt);
        return switch (happening) {
            case Happening.Said said -> mapping.said(said);
            case Happening.Edited edited -> mapping.edited(edited);
            case Happening.Removed removed -> mapping.removed(removed);
            case Happening.Reacted reacted -> mapping.reacted(reacted);
            case Happening.Receipt receipt -> mapping.receipt(receipt);
            case Happening.Step step -> mapping.step(step);
            case Happening.Signal signal -> mapping.signal(signal);
        };
    }

    private Mapped said(Happening.Said said) {
        if (talk.side() == null) {
            return nobody();
        }
        NetworkId id = said.id();
        if (id == null && talk.at() == null) {
            return new Bad(RejectedReason.NO_ID, "a message needs an id or a time");
        }
        DedupeKey key = id == null
                ? DedupeKey.told(talk.account(), talk.side(), said.kind(), Verb.CREATED, talk.at(), said.content())
                : DedupeKey.created(talk.account(), said.kind(), id);
        return heard(key, said.kind(), Verb.CREATED, id, said.answers(), said.content());
    }

    private Mapped edited(Happening.Edited edited) {
        NetworkId id = edited.id();
        if (id == null) {
            return new Bad(RejectedReason.NO_ID, "an edit needs the id of its message");
        }
        if (talk.side() == null) {
            return nobody();
        }
        DedupeKey key = edited.number() == null
                ? DedupeKey.edited(talk.account(), id, talk.at(), edited.content())
                : DedupeKey.numberedEdit(talk.account(), id, edited.number());
        return heard(key, Kind.DIRECT_MESSAGE, Verb.EDITED, id, edited.answers(), edited.content());
    }

    private Mapped removed(Happening.Removed removed) {
        NetworkId id = removed.id();
        if (id == null) {
            return new Bad(RejectedReason.NO_ID, "a removal needs the id of its message");
        }
        DedupeKey key = DedupeKey.done(talk.account(), id, Verb.REMOVED, talk.at());
        return heard(key, Kind.DIRECT_MESSAGE, Verb.REMOVED, id, null, Content.NONE);
    }

    private Mapped reacted(Happening.Reacted reacted) {
        NetworkId target = reacted.target();
        if (target == null) {
            return new Bad(RejectedReason.NO_ID, "a reaction needs the id of a message");
        }
        Verb verb = reacted.takenBack() ? Verb.UNREACTED : Verb.REACTED;
        DedupeKey key = DedupeKey.reaction(talk.account(), target, talk.actor(), verb, reacted.which(), talk.at());
        return heard(key, Kind.REACTION, verb, null, target, reacted.content());
    }

    private Mapped receipt(Happening.Receipt receipt) {
        DedupeKey key = DedupeKey.receipt(talk.account(), talk.side(), receipt.verb(), receipt.mark());
        return heard(key, Kind.RECEIPT, receipt.verb(), receipt.message(), null, receipt.content());
    }

    private Mapped step(Happening.Step step) {
        DedupeKey key = DedupeKey.done(talk.account(), step.id(), step.verb(), talk.at());
        return heard(key, step.kind(), step.verb(), step.id(), null, step.content());
    }

    private Mapped signal(Happening.Signal signal) {
        DedupeKey key = DedupeKey.signal(
                talk.account(), talk.side(), signal.kind(), signal.verb(), talk.at(), signal.wording());
        return heard(key, signal.kind(), signal.verb(), null, null, signal.content());
    }

    private Mapped heard(
            DedupeKey key, Kind kind, Verb verb, @Nullable NetworkId id, @Nullable NetworkId answers, Content content) {
        return new Heard(new Interaction(
                key,
                talk.account(),
                new Nature(kind, verb, visibility(kind), talk.ours() ? Direction.OUTBOUND : Direction.INBOUND),
                new Place(id, thread(), answers, order()),
                People.author(talk.actor()),
                content,
                times(verb)));
    }

    /** Something of the account as a whole is nobody's talk. */
    private @Nullable Visibility visibility(Kind kind) {
        return kind == Kind.ADMIN ? null : Visibility.PRIVATE;
    }

    private @Nullable NetworkId thread() {
        NetworkId side = talk.side();
        return side == null
                ? null
                : NetworkId.find(talk.account().id() + ":" + side).orElse(null);
    }

    private OrderKey order() {
        NetworkId side = talk.side();
        return side == null ? OrderKey.ofAccount(talk.account()) : OrderKey.inPrivate(talk.account(), side);
    }

    private Times times(Verb verb) {
        Instant at = talk.at();
        return new Times(verb.equals(Verb.CREATED) ? at : null, at == null ? receivedAt : at, receivedAt);
    }

    private static Mapped nobody() {
        return new Bad(RejectedReason.NO_ID, "a message needs a person who sent or gets it");
    }
}
