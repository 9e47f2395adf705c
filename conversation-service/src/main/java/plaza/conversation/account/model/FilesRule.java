package plaza.conversation.account.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which files an act may bring along.
 *
 * @param most in one answer
 * @param none why no file is taken, a stable word; null where some are
 * @param kinds of each kind that is taken
 */
public record FilesRule(int most, @Nullable String none, List<FileRule> kinds) {

    /** Nothing was told of files: then none are taken. */
    public static final FilesRule UNTOLD = new FilesRule(0, "not-taken-there", List.of());

    /** Copies what could change under it. */
    public FilesRule {
        kinds = List.copyOf(kinds);
    }

    /** The rule of such files, if they are taken. */
    public Optional<FileRule> find(String kind, String mediaType) {
        return kinds.stream().filter(rule -> rule.isOf(kind, mediaType)).findFirst();
    }
}
