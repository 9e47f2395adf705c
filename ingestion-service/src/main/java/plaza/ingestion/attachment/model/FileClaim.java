package plaza.ingestion.attachment.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.FileFamily;

/**
 * What a message says that hangs on it.
 *
 * @param type the attachment's type, as the network says
 * @param mime its media type, where the network says one
 * @param name of the file, where the sender gave one
 */
public record FileClaim(
        String type, @Nullable String mime, @Nullable String name) {

    /** Types of attachments that have bytes to be kept. Stories are not copied: Meta's rule is that they vanish. */
    private static final Set<String> WITH_BYTES = Set.of("image", "video", "audio", "voice", "file", "sticker");

    /** What a sound may come in as well: networks record it in containers that are made for films. */
    private static final Set<FileType> ALSO_SOUND =
            Set.of(FileType.MP4, FileType.THREE_GP, FileType.WEBM, FileType.QUICKTIME);

    /** True where there are bytes to be kept. */
    public static boolean hasBytes(String type) {
        return WITH_BYTES.contains(type);
    }

    /**
     * The type of a file that begins so; empty where it is none that is kept, or another than was said.
     *
     * <p>A sound in a film's container is told as what it is said to be: the container does not tell.
     */
    public Optional<FileType> admit(byte[] head) {
        return FileType.of(head).filter(this::isAsSaid).map(this::heard);
    }

    private boolean isAsSaid(FileType found) {
        return isOfType(found) && isOfMime(found);
    }

    private boolean isOfType(FileType found) {
        return switch (type) {
            case "image", "sticker" -> found.family() == FileFamily.IMAGE;
            case "video" -> found.family() == FileFamily.VIDEO;
            case "audio", "voice" -> isSound(found);
            default -> true;
        };
    }

    private boolean isOfMime(FileType found) {
        String said = mime == null ? "" : mime.toLowerCase(Locale.ROOT).strip();
        if (said.startsWith("image/")) {
            return found.family() == FileFamily.IMAGE;
        }
        if (said.startsWith("video/")) {
            return found.family() == FileFamily.VIDEO;
        }
        if (said.startsWith("audio/")) {
            return isSound(found);
        }
        if (said.startsWith("application/pdf")) {
            return found == FileType.PDF;
        }
        return said.isEmpty() || said.startsWith("application/octet-stream") || found.family() == FileFamily.DOCUMENT;
    }

    private FileType heard(FileType found) {
        boolean sound = "audio".equals(type) || "voice".equals(type);
        return sound && found == FileType.MP4 ? FileType.M4A : found;
    }

    private static boolean isSound(FileType found) {
        return found.family() == FileFamily.AUDIO || ALSO_SOUND.contains(found);
    }
}
