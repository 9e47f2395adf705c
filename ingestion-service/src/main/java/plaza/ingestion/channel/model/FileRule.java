package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Optional;

/**
 * Which files of one family a network takes.
 *
 * @param mediaTypes whole ones, {@code image/png}
 * @param maxBytes of one file
 * @param caption characters of words that stand in one message with such a file; empty where words need a message of
 *     their own
 */
public record FileRule(FileFamily family, List<String> mediaTypes, long maxBytes, Optional<Integer> caption) {

    /** What we take from our people, whatever a network would take: it passes below the limit of bodies. */
    public static final long MOST_BYTES = 15_000_000;

    private static final long MILLION = 1_000_000;

    public FileRule {
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** Files of the family, of so many millions of bytes as long as we take them, without words. */
    public static FileRule of(FileFamily family, int millions, List<String> mediaTypes) {
        return new FileRule(family, mediaTypes, Math.min(MOST_BYTES, millions * MILLION), Optional.empty());
    }

    /** The same with the types one by one. */
    public static FileRule of(FileFamily family, int millions, String... mediaTypes) {
        return of(family, millions, List.of(mediaTypes));
    }

    /** The same with words in the same message. */
    public FileRule captioned(int most) {
        return new FileRule(family, mediaTypes, maxBytes, Optional.of(most));
    }

    /** True where such a file is taken. */
    public boolean takes(Enclosure file) {
        return family == file.family() && mediaTypes.contains(file.mediaType()) && file.size() <= maxBytes;
    }

    /** True where these words may stand in one message with such a file. */
    public boolean carries(String words) {
        return caption.filter(most -> words.codePointCount(0, words.length()) <= most)
                .isPresent();
    }
}
