package plaza.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of this module as they lie on the class path. */
final class Resources {

    private Resources() {}

    /** The text of {@code contracts/<path>}. */
    static String get(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException("contracts/" + path + " is not on the class path"));
    }

    static Optional<String> find(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/contracts/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
