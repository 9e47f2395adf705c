package plaza.simulator.media;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import plaza.simulator.network.Attachment;

/** A small file of each kind, for whoever sends one without saying which. */
final class Samples {
    private static final String ONE_DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String EMPTY_PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private Samples() {}

    static byte[] bytes(Attachment.Kind kind) {
        return switch (kind) {
            case IMAGE -> Base64.getDecoder().decode(ONE_DOT);
            case AUDIO -> latin("OggS\0\2\0\0\0\0\0\0\0\0");
            case VIDEO -> latin("\0\0\0\30ftypmp42\0\0\0\0mp42isom");
            case FILE -> latin(EMPTY_PAPER);
        };
    }

    static String mimeType(Attachment.Kind kind) {
        return switch (kind) {
            case IMAGE -> "image/png";
            case AUDIO -> "audio/ogg";
            case VIDEO -> "video/mp4";
            case FILE -> "application/pdf";
        };
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
