package plaza.conversation.reason.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reason.model.ReasonNode;

/** A place in a tree of reasons. */
@Schema(
        name = "ReasonNode",
        requiredProperties = {"id", "name", "below"})
public record ReasonNodeJson(
        @Schema(description = "a word of lower-case letters, digits and hyphens; stays while the name may change")
        @Nullable String id,

        @Schema(description = "up to 100 characters") @Nullable String name,

        @Schema(description = "what it is made of; only what has nothing below it is chosen") @Nullable List<ReasonNodeJson> below) {

    static List<ReasonNodeJson> of(List<ReasonNode> nodes) {
        return nodes.stream().map(ReasonNodeJson::of).toList();
    }

    static ReasonNodeJson of(ReasonNode node) {
        return new ReasonNodeJson(node.id(), node.name(), of(node.below()));
    }

    /** Fails with a sentence where it makes no sense. */
    ReasonNode node() {
        if (id == null || name == null) {
            throw new IllegalArgumentException("a reason has an id and a name");
        }
        return new ReasonNode(id, name.strip(), nodes(below));
    }

    static List<ReasonNode> nodes(@Nullable List<@Nullable ReasonNodeJson> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(ReasonNodeJson::present)
                        .map(ReasonNodeJson::node)
                        .toList();
    }

    private static ReasonNodeJson present(@Nullable ReasonNodeJson written) {
        if (written == null) {
            throw new IllegalArgumentException("a reason has an id and a name");
        }
        return written;
    }
}
