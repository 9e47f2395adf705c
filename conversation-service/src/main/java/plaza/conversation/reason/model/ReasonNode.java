package plaza.conversation.reason.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a tree of reasons.
 *
 * @param id stays while the name may change: reports count by it
 * @param name as people read it
 * @param below what it is made of; a leaf has nothing below it, and only leaves are chosen
 */
public record ReasonNode(String id, String name, List<ReasonNode> below) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int LONGEST_NAME = 100;

    /** Refuses what nobody could read or count by. */
    public ReasonNode {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id of a reason is a word of lower-case letters, digits and hyphens, not " + id);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("reason " + id + " has a name of 1 to " + LONGEST_NAME + " characters");
        }
        below = List.copyOf(below);
    }

    /** A leaf. */
    public static ReasonNode leaf(String id, String name) {
        return new ReasonNode(id, name, List.of());
    }

    /** One with these below it. */
    public static ReasonNode of(String id, String name, ReasonNode... below) {
        return new ReasonNode(id, name, List.of(below));
    }

    boolean isLeaf() {
        return below.isEmpty();
    }

    /** It and all below it. */
    Stream<ReasonNode> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(ReasonNode::all));
    }

    int depth() {
        return 1 + below.stream().mapToInt(ReasonNode::depth).max().orElse(0);
    }
}
