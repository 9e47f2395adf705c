package plaza.conversation.reason.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a brand's matters may be about.
 *
 * @param version grows by one with every change; each is kept, because cases were closed with it
 * @param branches all four
 */
public record ReasonTree(String brand, long version, Map<Branch, List<ReasonNode>> branches) {

    /** The most places of one branch. */
    public static final int MOST = 300;

    /** How many levels a branch may have. */
    public static final int DEEPEST = 4;

    /** Refuses a tree from which not everything could be chosen, or not for sure. */
    public ReasonTree {
        Map<Branch, List<ReasonNode>> all = new EnumMap<>(Branch.class);
        for (Branch branch : Branch.values()) {
            List<ReasonNode> nodes = List.copyOf(branches.getOrDefault(branch, List.of()));
            check(branch, nodes);
            all.put(branch, nodes);
        }
        branches = Map.copyOf(all);
    }

    private static void check(Branch branch, List<ReasonNode> nodes) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException(branch.label() + " has nothing to choose from");
        }
        if (nodes.stream().anyMatch(node -> node.depth() > DEEPEST)) {
            throw new IllegalArgumentException(branch.label() + " has at most " + DEEPEST + " levels");
        }
        if (nodes.stream().flatMap(ReasonNode::all).count() > MOST) {
            throw new IllegalArgumentException(branch.label() + " has at most " + MOST + " reasons");
        }
        Set<String> seen = new HashSet<>();
        nodes.stream()
                .flatMap(ReasonNode::all)
                .filter(node -> !seen.add(node.id()))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException(branch.label() + " has " + twice.id() + " twice");
                });
    }

    /** The places of that branch. */
    public List<ReasonNode> of(Branch branch) {
        return branches.getOrDefault(branch, List.of());
    }

    /** The leaf of that branch with that id, if there is one. */
    public Optional<ReasonNode> findLeaf(Branch branch, String id) {
        return of(branch).stream()
                .flatMap(ReasonNode::all)
                .filter(node -> node.isLeaf() && node.id().equals(id))
                .findFirst();
    }
}
