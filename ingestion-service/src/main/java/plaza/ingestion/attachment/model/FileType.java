package plaza.ingestion.attachment.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.FileFamily;

/**
 * The types of files that are kept, known by their first bytes and never by what somebody says of them. Whatever a
 * browser would run (HTML, SVG, scripts, programs) is none of them.
 */
public enum FileType {
    JPEG(FileFamily.IMAGE, "image/jpeg", "jpg", "jpeg", "jfif"),
    PNG(FileFamily.IMAGE, "image/png", "png"),
    GIF(FileFamily.IMAGE, "image/gif", "gif"),
    WEBP(FileFamily.IMAGE, "image/webp", "webp"),
    MP4(FileFamily.VIDEO, "video/mp4", "mp4", "m4v"),
    QUICKTIME(FileFamily.VIDEO, "video/quicktime", "mov"),
    THREE_GP(FileFamily.VIDEO, "video/3gpp", "3gp"),
    WEBM(FileFamily.VIDEO, "video/webm", "webm"),
    M4A(FileFamily.AUDIO, "audio/mp4", "m4a", "mp4"),
    OGG(FileFamily.AUDIO, "audio/ogg", "ogg", "oga", "opus"),
    MP3(FileFamily.AUDIO, "audio/mpeg", "mp3"),
    AAC(FileFamily.AUDIO, "audio/aac", "aac"),
    AMR(FileFamily.AUDIO, "audio/amr", "amr"),
    WAV(FileFamily.AUDIO, "audio/wav", "wav"),
    PDF(FileFamily.DOCUMENT, "application/pdf", "pdf"),
    /** A ZIP whose first entry is that of an office document; which one is told by the name alone. */
    OFFICE(FileFamily.DOCUMENT, "application/octet-stream", "docx", "xlsx", "pptx", "odt", "ods", "odp"),
    /** The compound files of older office programs. */
    OLD_OFFICE(FileFamily.DOCUMENT, "application/octet-stream", "doc", "xls", "ppt", "msg"),
    TEXT(FileFamily.DOCUMENT, "text/plain", "txt", "csv");

    /** As many first bytes as it takes to know a type. */
    public static final int HEAD_BYTES = 512;

    private static final List<String> OFFICE_ENTRIES =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "mimetype");
    private static final int ZIP_NAME_AT = 30;

    private final FileFamily family;
    private final String mediaType;
    private final List<String> extensions;

    FileType(FileFamily family, String mediaType, String... extensions) {
        this.family = family;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public FileFamily family() {
        return family;
    }

    /** As it is told to browsers. */
    public String mediaType() {
        return mediaType;
    }

    /** With which of these a file's name may end; the first where it ends otherwise. */
    public List<String> extensions() {
        return extensions;
    }

    /** True where a browser may show it in the page. */
    public boolean isShown() {
        return family != FileFamily.DOCUMENT;
    }

    /** The type of these first bytes; empty where it is none of ours. */
    public static Optional<FileType> of(byte[] head) {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (has(head, 0, "GIF87a") || has(head, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (has(head, 0, "RIFF")) {
            return has(head, 8, "WEBP")
                    ? Optional.of(WEBP)
                    : has(head, 8, "WAVE") ? Optional.of(WAV) : Optional.empty();
        }
        if (has(head, 4, "ftyp")) {
            return Optional.of(ofBrand(head));
        }
        if (starts(head, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(WEBM);
        }
        if (has(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (has(head, 0, "#!AMR")) {
            return Optional.of(AMR);
        }
        return has(head, 0, "ID3") || isMpegAudio(head) ? Optional.of(mpegOrAac(head)) : ofDocument(head);
    }

    private static FileType ofBrand(byte[] head) {
        if (has(head, 8, "M4A") || has(head, 8, "M4B")) {
            return M4A;
        }
        return has(head, 8, "qt") ? QUICKTIME : has(head, 8, "3g") ? THREE_GP : MP4;
    }

    /** Eleven set bits begin a frame of MPEG audio; layer 0 is AAC's. */
    private static boolean isMpegAudio(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0 && (head[2] & 0xF0) != 0xF0;
    }

    private static FileType mpegOrAac(byte[] head) {
        boolean layerZero = head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0x06) == 0;
        return layerZero ? AAC : MP3;
    }

    private static Optional<FileType> ofDocument(byte[] head) {
        if (has(head, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Optional.of(OLD_OFFICE);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return OFFICE_ENTRIES.stream().anyMatch(entry -> has(head, ZIP_NAME_AT, entry))
                    ? Optional.of(OFFICE)
                    : Optional.empty();
        }
        return isText(head) ? Optional.of(TEXT) : Optional.empty();
    }

    /** Words without control characters that do not begin like markup or a script. */
    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if ((each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') || each == 0x7F) {
                return false;
            }
        }
        String begin = new String(head, StandardCharsets.UTF_8).stripLeading();
        return !begin.isEmpty() && !begin.contains("<") && !begin.startsWith("#!") && !begin.startsWith("{\\rtf");
    }

    private static boolean has(byte[] head, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean starts(byte[] head, int... wanted) {
        if (head.length < wanted.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if ((head[at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }
}
