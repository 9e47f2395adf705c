package plaza.conversation.reason.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.ReasonNode;
import plaza.conversation.reason.model.ReasonTree;

/** Branches as JSON in a column: always read whole, never searched. */
final class BranchColumns {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<NodeColumn>>> BRANCHES = new TypeReference<>() {};

    private BranchColumns() {}

    /** A place of a branch. */
    record NodeColumn(String id, String name, List<NodeColumn> below) {

        static List<NodeColumn> of(List<ReasonNode> nodes) {
            return nodes.stream()
                    .map(node -> new NodeColumn(node.id(), node.name(), of(node.below())))
                    .toList();
        }

        static List<ReasonNode> nodes(List<NodeColumn> written) {
            return written.stream()
                    .map(node -> new ReasonNode(node.id(), node.name(), nodes(node.below())))
                    .toList();
        }
    }

    static String text(ReasonTree tree) {
        Map<String, List<NodeColumn>> written = new LinkedHashMap<>();
        for (Branch branch : Branch.values()) {
            written.put(branch.label(), NodeColumn.of(tree.of(branch)));
        }
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("branches consist of texts", e);
        }
    }

    static ReasonTree tree(ReasonTreeRow row) {
        try {
            Map<String, List<NodeColumn>> written = JSON.readValue(row.branches, BRANCHES);
            Map<Branch, List<ReasonNode>> branches = new EnumMap<>(Branch.class);
            for (Branch branch : Branch.values()) {
                branches.put(branch, NodeColumn.nodes(written.getOrDefault(branch.label(), List.of())));
            }
            return new ReasonTree(row.brand, row.version, branches);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of reasons holds what this service did not write", e);
        }
    }
}
