package plaza.conversation.reason.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.ReasonNode;
import plaza.conversation.reason.model.ReasonTree;

/** A tree of reasons as it is wanted: each branch with at most 300 places on at most 4 levels. */
@Schema(
        name = "ReasonTreeRequest",
        requiredProperties = {"product", "cause", "resolution", "area"})
public record ReasonTreeRequest(
        @NotNull @Size(min = 1, max = ReasonTree.MOST) @Nullable List<@Nullable ReasonNodeJson> product,

        @NotNull @Size(min = 1, max = ReasonTree.MOST) @Nullable List<@Nullable ReasonNodeJson> cause,

        @NotNull @Size(min = 1, max = ReasonTree.MOST) @Nullable List<@Nullable ReasonNodeJson> resolution,

        @NotNull @Size(min = 1, max = ReasonTree.MOST) @Nullable List<@Nullable ReasonNodeJson> area) {

    /** Fails with a sentence where it makes no sense. */
    Map<Branch, List<ReasonNode>> branches() {
        return Map.of(
                Branch.PRODUCT,
                ReasonNodeJson.nodes(product),
                Branch.CAUSE,
                ReasonNodeJson.nodes(cause),
                Branch.RESOLUTION,
                ReasonNodeJson.nodes(resolution),
                Branch.AREA,
                ReasonNodeJson.nodes(area));
    }
}
