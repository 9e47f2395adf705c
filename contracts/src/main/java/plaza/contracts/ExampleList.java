package plaza.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Every example ever committed, with its checksum: {@code events/examples.sha256}, in the form of {@code sha256sum}.
 * An example is what a reader was promised, so a line is added to this list and never changed.
 */
record ExampleList(List<Line> lines) {

    /** One line: the SHA-256 of a file and its path below {@code events/}. */
    record Line(String sha256, String path) {

        static Line of(String path, String text) {
            return new Line(digest(text), path);
        }

        @Override
        public String toString() {
            return sha256 + "  " + path;
        }
    }

    static ExampleList load() {
        return parse(Resources.find("events/examples.sha256").orElse(""));
    }

    static ExampleList parse(String text) {
        return new ExampleList(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Line(parts[0], parts[1]))
                .toList());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
