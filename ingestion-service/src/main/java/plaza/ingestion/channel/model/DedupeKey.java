package plaza.ingestion.channel.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
