package plaza.conversation.reason;

import java.util.List;
import java.util.Map;
import plaza.conversation.casework.Conversations;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.Choice;
import plaza.conversation.reason.model.ReasonNode;
import plaza.conversation.reason.model.ReasonTree;
import plaza.conversation.sight.VisibleCases;

/** The use cases of this package on ports of a test's choice, and a small tree. */
public final class Reasoning {

    /** What can be chosen from that tree. */
    public static final Choice CHOICE = new Choice("fibra", "corte", "resuelto", "red");

    private Reasoning() {}

    public static KeepReasons keeping(ReasonTrees trees, Disclosures brands) {
        return new KeepReasons(trees, brands);
    }

    public static ShowReasons showing(
            ReasonTrees trees, Disclosures brands, VisibleCases visible, Conversations conversations) {
        return new ShowReasons(trees, brands, visible, conversations);
    }

    public static SeedDemoReasons seeding(ReasonTrees trees) {
        return new SeedDemoReasons(trees);
    }

    public static ReasonTree tree(String brand, long version) {
        return new ReasonTree(brand, version, branches());
    }

    public static Map<Branch, List<ReasonNode>> branches() {
        return Map.of(
                Branch.PRODUCT,
                List.of(ReasonNode.of("hogar", "Hogar", ReasonNode.leaf("fibra", "Internet por fibra"))),
                Branch.CAUSE,
                List.of(ReasonNode.leaf("corte", "Sin servicio"), ReasonNode.leaf("factura", "Factura")),
                Branch.RESOLUTION,
                List.of(ReasonNode.leaf("resuelto", "Resuelto")),
                Branch.AREA,
                List.of(ReasonNode.leaf("red", "Red")));
    }
}
