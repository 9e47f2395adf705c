package plaza.ingestion.outbound.model;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;

/**
 * Recognises a reply among the words of our account: the same text, not older than the first doubtful attempt, and no
 * other reply's.
 *
 * @param text as it was sent
 * @param since when the first attempt left, by our clock
 * @param withFile true where a file was sent with it
 */
public record Search(String text, Instant since, boolean withFile) {

    /** How much later than the network's our clock may be. */
    public static final Duration SKEW = Duration.ofSeconds(30);

    /** The search for a reply since that moment. */
    static Search of(Reply reply, Instant since) {
        return new Search(reply.text(), since, reply.file().isPresent());
    }

    public static Search of(Reply reply, Delivery.Unknown unknown) {
        return of(reply, unknown.history().doubtSince().orElse(unknown.since()));
    }

    /** From when on the network is to be read; networks tell whole seconds. */
    public Instant readSince() {
        return since.minus(SKEW).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The words that may be the reply, oldest first. */
    public List<OwnWord> candidates(Collection<OwnWord> own) {
        return own.stream()
                .filter(word -> !word.createdAt().isBefore(readSince()) && isSame(word))
                .toList();
    }

    /** The one that is. */
    public Optional<OwnWord> find(Collection<OwnWord> own, Collection<NetworkId> claimed) {
        return candidates(own).stream()
                .filter(word -> !claimed.contains(word.id()))
                .findFirst();
    }

    /**
     * Where only the arrival of something was told, that is as near as it can be known. On words without a file something
     * may hang all the same: networks put a preview of a link there.
     */
    private boolean isSame(OwnWord word) {
        String other = word.text();
        boolean hasWhatWasSent = word.withFile() || !withFile;
        return other == null || (hasWhatWasSent && plain(text).equals(plain(other)));
    }

    /** Networks trim and fold white space and may compose accents. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
