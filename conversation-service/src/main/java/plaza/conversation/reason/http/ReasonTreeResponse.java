package plaza.conversation.reason.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.ReasonTree;

/** A brand's tree of reasons. */
@Schema(
        name = "ReasonTree",
        requiredProperties = {"brand", "version", "product", "cause", "resolution", "area"})
public record ReasonTreeResponse(
        String brand,

        @Schema(description = "grows with every change; the ETag; 0 where the brand has no tree")
        long version,

        List<ReasonNodeJson> product,
        List<ReasonNodeJson> cause,
        List<ReasonNodeJson> resolution,
        List<ReasonNodeJson> area) {

    static ReasonTreeResponse of(String brand, Optional<ReasonTree> tree) {
        return new ReasonTreeResponse(
                brand,
                tree.map(ReasonTree::version).orElse(0L),
                nodes(tree, Branch.PRODUCT),
                nodes(tree, Branch.CAUSE),
                nodes(tree, Branch.RESOLUTION),
                nodes(tree, Branch.AREA));
    }

    private static List<ReasonNodeJson> nodes(Optional<ReasonTree> tree, Branch branch) {
        return tree.map(known -> ReasonNodeJson.of(known.of(branch))).orElseGet(List::of);
    }
}
