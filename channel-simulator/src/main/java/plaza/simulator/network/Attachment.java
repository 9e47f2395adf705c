package plaza.simulator.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What hangs on a message.
 *
 * @param id the network's id of the file
 * @param url where its bytes are
 * @param sha256 of its bytes, in Base64; empty where they lie elsewhere
 */
public record Attachment(
        Kind kind, ExternalId id, String url, String mimeType, Optional<String> name, Optional<String> sha256) {
    public enum Kind {
        IMAGE,
        AUDIO,
        VIDEO,
        FILE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label().equals(label))
                    .findFirst();
        }
    }
}
