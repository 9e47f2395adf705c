package plaza.ingestion.channel.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes two deliveries the same thing (CHANNELS.md 3.3), from the network's words alone: never from our clock, so
 * that a replay years later gives the same key.
 *
 * @param value readable text; its UUIDv5 is the interaction's id
 */
public record DedupeKey(String value) {

    /** A thing is created once, whatever the time. */
    public static DedupeKey created(AccountRef account, Kind kind, NetworkId externalId) {
        // A mention may tell of a comment that the feed tells of too, and knows less: neither may hide the other.
        String what = kind == Kind.MENTION ? "mention-created" : "created";
        return new DedupeKey(account + ":" + externalId + ":" + what);
    }

    /** Something done to a thing at a time. */
    public static DedupeKey done(AccountRef account, NetworkId externalId, Verb verb, @Nullable Instant at) {
        return new DedupeKey(account + ":" + externalId + ":" + verb + ":" + moment(at));
    }

    /** Two edits may share one second: what was written tells them apart. */
    public static DedupeKey edited(AccountRef account, NetworkId externalId, @Nullable Instant at, Content content) {
        return new DedupeKey(done(account, externalId, Verb.EDITED, at).value + ":" + digest(content));
    }

    /** A reaction is one per person and target; each change of it counts by its time. */
    public static DedupeKey reaction(
            AccountRef account,
            NetworkId target,
            @Nullable Person who,
            Verb verb,
            String reaction,
            @Nullable Instant at) {
        String person = who == null ? "-" : who.id().value();
        return new DedupeKey(account + ":" + target + ":" + person + ":" + verb + ":" + reaction + ":" + moment(at));
    }

    /** An edit that the network numbers, or gives an id of its own. */
    public static DedupeKey numberedEdit(AccountRef account, NetworkId externalId, String number) {
        return new DedupeKey(account + ":" + externalId + ":edited:" + number);
    }

    /** Something that a person did in private and that has no id: whose, what, when, and which words. */
    public static DedupeKey told(
            AccountRef account, @Nullable NetworkId peer, Kind kind, Verb verb, @Nullable Instant at, Content content) {
        return new DedupeKey(
                inTalk(account, peer, kind.label() + ":" + verb) + ":" + moment(at) + ":" + digest(content));
    }

    /** A signal: as {@link #told}, known by the whole of its wording. */
    public static DedupeKey signal(
            AccountRef account, @Nullable NetworkId peer, Kind kind, Verb verb, @Nullable Instant at, String wording) {
        return told(account, peer, kind, verb, at, new Content(wording, List.of()));
    }

    /** A receipt counts once up to its mark: a watermark, or the message that it is about. */
    public static DedupeKey receipt(AccountRef account, @Nullable NetworkId peer, Verb verb, String mark) {
        return new DedupeKey(inTalk(account, peer, "receipt:" + verb) + ":" + mark);
    }

    private static String inTalk(AccountRef account, @Nullable NetworkId peer, String what) {
        return account + ":" + (peer == null ? "-" : peer.value()) + ":" + what;
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "-" : Long.toString(at.toEpochMilli());
    }

    private static String digest(Content content) {
        MessageDigest digest = sha256();
        digest.update((content.text() == null ? "0" : "1" + content.text()).getBytes(StandardCharsets.UTF_8));
        for (Attachment attachment : content.attachments()) {
            digest.update(('\u001e' + attachment.fingerprint()).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
