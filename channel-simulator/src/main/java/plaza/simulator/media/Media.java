package plaza.simulator.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Numbers;

/** Files by id. */
@ApplicationScoped
public class Media {
    private final Map<ExternalId, Stored> files = new ConcurrentHashMap<>();
    private final MediaConfig config;
    private final MovableClock clock;
    private final Numbers numbers;

    Media(MediaConfig config, MovableClock clock, Numbers numbers) {
        this.config = config;
        this.clock = clock;
        this.numbers = numbers;
    }

    /** @param bytes empty where they lie elsewhere, under the attachment's own address */
    public record Stored(Attachment attachment, Optional<byte[]> bytes) {}

    /** Keeps a file, or a sample of its kind where no bytes are given. */
    public Attachment keep(
            Attachment.Kind kind, Optional<byte[]> given, Optional<String> mimeType, Optional<String> name) {
        byte[] bytes = given.orElseGet(() -> Samples.bytes(kind));
        ExternalId id = new ExternalId("5" + numbers.next());
        Attachment attachment = new Attachment(
                kind,
                id,
                address(id) + "?oe=" + Long.toHexString(expiry(config.linksLast())),
                mimeType.orElseGet(() -> Samples.mimeType(kind)),
                name,
                Optional.of(digest(bytes)));
        files.put(id, new Stored(attachment, Optional.of(bytes)));
        return attachment;
    }

    /** A file that lies somewhere else. */
    public Attachment pointTo(Attachment.Kind kind, String url, Optional<String> mimeType, Optional<String> name) {
        Attachment attachment = new Attachment(
                kind,
                new ExternalId("5" + numbers.next()),
                url,
                mimeType.orElseGet(() -> Samples.mimeType(kind)),
                name,
                Optional.empty());
        files.put(attachment.id(), new Stored(attachment, Optional.empty()));
        return attachment;
    }

    public Optional<Stored> find(ExternalId id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The address that WhatsApp gives for a file's id: good for minutes, and with the token only. */
    public String askedAddress(Stored stored) {
        return stored.bytes().isEmpty()
                ? stored.attachment().url()
                : address(stored.attachment().id()) + "?ext=" + expiry(config.askedLinksLast());
    }

    private String address(ExternalId id) {
        return config.base().replaceAll("/$", "") + "/sim/media/" + id;
    }

    private long expiry(Duration lasts) {
        return clock.now().plus(lasts).getEpochSecond();
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public void clear() {
        files.clear();
    }
}
