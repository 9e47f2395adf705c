package plaza.conversation.account.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files of one kind a network takes.
 *
 * @param kind image, audio, video, document; open text of the contract
 * @param maxBytes of one file
 * @param caption characters of words that stand in one message with such a file; null where words need their own
 */
public record FileRule(
        String kind,
        List<String> mediaTypes,
        long maxBytes,
        @Nullable Integer caption) {

    /** Copies what could change under it. */
    public FileRule {
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** True where it is about such files. */
    public boolean isOf(String otherKind, String mediaType) {
        return kind.equals(otherKind) && mediaTypes.contains(mediaType);
    }
}
