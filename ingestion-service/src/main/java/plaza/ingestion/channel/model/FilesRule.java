package plaza.ingestion.channel.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which files an act may bring along.
 *
 * @param most of them in one answer
 * @param of each family that is taken
 * @param none why no file is taken; empty where some are
 */
public record FilesRule(int most, List<FileRule> of, Optional<None> none) {

    public FilesRule {
        of = List.copyOf(of);
    }

    /** Why an act brings no file along; open text for readers, closed for us who write it. */
    public enum None {
        /** The network documents no way. */
        NOT_TAKEN("not-taken-there"),
        /** The network takes one message, which is the words. */
        ONE_MESSAGE("one-message"),
        /** Only words that the network has approved leave so. */
        APPROVED_WORDS("approved-words");

        private final String label;

        None(String label) {
            this.label = label;
        }

        /** The word on the wire. */
        public String label() {
            return label;
        }

        /** The reason that is called so. */
        public static None get(String label) {
            return Arrays.stream(values())
                    .filter(each -> each.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no files for no reason called '" + label + "'"));
        }
    }

    /** Up to so many. */
    public static FilesRule of(int most, FileRule... rules) {
        return new FilesRule(most, List.of(rules), Optional.empty());
    }

    /** No file at all. */
    public static FilesRule none(None why) {
        return new FilesRule(0, List.of(), Optional.of(why));
    }

    /** True where such a file is taken. */
    public boolean takes(Enclosure file) {
        return of.stream().anyMatch(rule -> rule.takes(file));
    }

    /** True where these words may stand in one message with that file. */
    public boolean carries(String words, Enclosure file) {
        return of.stream().anyMatch(rule -> rule.family() == file.family() && rule.carries(words));
    }
}
