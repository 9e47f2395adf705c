package plaza.conversation.reason.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reason.model.CaseReasons;
import plaza.conversation.reason.model.ReasonNode;

/** What a conversation may be closed with, and what it was closed with. */
@Schema(
        name = "CaseReasons",
        requiredProperties = {"tree", "closedWith"})
public record CaseReasonsResponse(
        @Schema(nullable = true, description = "of the conversation's brand; null where it has none") @Nullable ReasonTreeResponse tree,

        @Schema(nullable = true, description = "null where it is not closed, or was closed without reasons") @Nullable Said closedWith) {

    /** A leaf, by the name that it had. */
    @Schema(
            name = "ChosenReason",
            requiredProperties = {"id", "name"})
    public record Leaf(String id, String name) {

        static Leaf of(ReasonNode node) {
            return new Leaf(node.id(), node.name());
        }
    }

    /** What was chosen. */
    @Schema(
            name = "ChosenReasons",
            requiredProperties = {"version", "product", "cause", "resolution", "area"})
    public record Said(
            @Schema(description = "of the tree from which it was chosen")
            long version,

            Leaf product,
            Leaf cause,
            Leaf resolution,
            Leaf area) {}

    static CaseReasonsResponse of(CaseReasons found) {
        return new CaseReasonsResponse(
                found.tree()
                        .map(tree -> ReasonTreeResponse.of(tree.brand(), found.tree()))
                        .orElse(null),
                found.closedWith().map(CaseReasonsResponse::said).orElse(null));
    }

    private static Said said(CaseReasons.Said said) {
        return new Said(
                said.version(),
                Leaf.of(said.product()),
                Leaf.of(said.cause()),
                Leaf.of(said.resolution()),
                Leaf.of(said.area()));
    }
}
