package plaza.language.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The four hundred drafts and comments, as the file says them.
 *
 * @param own what belongs to the brand in all of them
 */
record FrozenSet(BrandOwn own, List<Sample> samples) {

    private static final String FILE = "frozen-400.txt";

    /** One text, without its marks, and the places that were marked. */
    record Sample(String country, String who, String text, List<Finding> marked) {

        boolean isPersonal() {
            return !marked.isEmpty();
        }

        @Override
        public String toString() {
            return country + " " + who + ": " + text;
        }
    }

    static byte[] bytes() {
        try (InputStream file = FrozenSet.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException(FILE + " cannot be read", failure);
        }
    }

    static FrozenSet read() {
        List<Exemption> own = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    if (line.startsWith("!")) {
                        own.add(exemption(line.split("\\s+", 3)));
                    } else {
                        samples.add(sample(line));
                    }
                });
        return new FrozenSet(BrandOwn.of(own), List.copyOf(samples));
    }

    private static Exemption exemption(String[] words) {
        Exemption.Kind kind = Arrays.stream(Exemption.Kind.values())
                .filter(each -> each.label().equals(words[1]))
                .findFirst()
                .orElseThrow();
        return new Exemption(kind, words[2]);
    }

    private static Sample sample(String line) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" ");
        String marked = line.substring(colon + 2).replace("\\n", "\n");
        StringBuilder text = new StringBuilder();
        List<Finding> places = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
            int named = marked.indexOf(':', open);
            int close = marked.indexOf("]]", named);
            text.append(marked, at, open);
            places.add(new Finding(kind(marked.substring(open + 2, named)), text.length(), close - named - 1));
            text.append(marked, named + 1, close);
            at = close + 2;
        }
        return new Sample(head[0], head[1], text.append(marked.substring(at)).toString(), List.copyOf(places));
    }

    private static DataKind kind(String label) {
        return Arrays.stream(DataKind.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
