package plaza.ingestion.attachment.model;

import java.util.Locale;
import plaza.ingestion.channel.model.OfficeTypes;

/** The media type under which a file is given to networks. */
public final class SendType {

    private SendType() {}

    /** By its first bytes; of what office programs write, by its name as well. */
    public static String of(FileType type, String name) {
        return switch (type) {
            case OFFICE, OLD_OFFICE ->
                OfficeTypes.find(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                        .orElseGet(type::mediaType);
            case JPEG, PNG, GIF, WEBP, MP4, QUICKTIME, THREE_GP, WEBM, M4A, OGG, MP3, AAC, AMR, WAV, PDF, TEXT ->
                type.mediaType();
        };
    }
}
