package plaza.platform.testing.walk;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import plaza.platform.testing.openapi.Access;
import plaza.platform.testing.openapi.OpenApiDocument;
import plaza.platform.testing.openapi.Operation;

/** One walk: for each operation the tests that its access asks for, and a test of the plan itself. */
final class Walk {

    /** Every role of the realm (DESIGN 5). */
    static final List<String> ROLES = List.of("agent", "supervisor", "quality", "admin", "analyst", "crisis");

    private final WalkPlan plan;
    private final List<Operation> operations;
    private final Caller caller;

    Walk(WalkPlan plan, OpenApiDocument document, Caller caller) {
        this.plan = plan;
        this.operations = document.operations();
        this.caller = caller;
    }

    Stream<DynamicNode> nodes() {
        return Stream.concat(
                Stream.of(dynamicTest("the plan says nothing that the document does not", this::checkPlan)),
                operations.stream().map(this::node));
    }

    private DynamicNode node(Operation operation) {
        List<String> missing = missing(operation);
        if (!missing.isEmpty()) {
            return dynamicTest(operation.name(), () -> {
                throw new AssertionError(operation + ": " + String.join("; ", missing));
            });
        }
        return switch (operation.access()) {
            case Access.Open() ->
                dynamicTest(operation + " is open: " + plan.open().get(operation.name()), () -> {});
            case Access.AnyRole() ->
                dynamicContainer(operation.name(), new Tries(plan, operation, caller, ROLES).tests());
            case Access.OneOf oneOf ->
                dynamicContainer(
                        operation.name(), new Tries(plan, operation, caller, List.copyOf(oneOf.roles())).tests());
        };
    }

    /** What somebody has to say before this operation can be tried, each as the sentence to add. */
    private List<String> missing(Operation operation) {
        List<String> missing = new ArrayList<>();
        switch (operation.access()) {
            case Access.Open() -> {
                if (!plan.open().containsKey(operation.name())) {
                    missing.add("it asks for no token; add @RolesAllowed, or say in the plan"
                            + " .open(\"%s\", \"<why>\")".formatted(operation));
                }
                return missing;
            }
            case Access.AnyRole() -> {
                if (!plan.anyRole().containsKey(operation.name())) {
                    missing.add("it asks for a token but names no role; add @RolesAllowed, or say in the plan"
                            + " .anyRole(\"%s\", \"<why>\")".formatted(operation));
                }
            }
            case Access.OneOf oneOf -> {
                Set<String> unknown = new TreeSet<>(oneOf.roles());
                ROLES.forEach(unknown::remove);
                unknown.forEach(role -> missing.add("the realm has no role " + role + "; it has " + ROLES));
            }
        }
        operation.parameters().stream()
                .filter(parameter -> !plan.ids().containsKey(parameter))
                .map(parameter -> "no id for %s; say in the plan .scoped(\"%s\", () -> <id of one at %s>), or"
                                .formatted(parameter, parameter, plan.ownSite())
                        + " .shared(\"%s\", () -> <one that exists>) where it belongs to no site".formatted(parameter))
                .forEach(missing::add);
        if (operation.list()
                && !plan.listed().containsKey(operation.name())
                && !plan.listedForAll().containsKey(operation.name())) {
            missing.add("it answers a list; say in the plan .listed(\"%s\", () -> <id that only %s may see>), or"
                            .formatted(operation, plan.ownSite())
                    + " .listedForAll(\"%s\", \"<why>\")".formatted(operation));
        }
        return missing;
    }

    private void checkPlan() {
        Set<String> known = new TreeSet<>();
        operations.forEach(operation -> known.add(operation.name()));
        operations.forEach(operation -> known.addAll(operation.parameters()));
        Set<String> stale = new TreeSet<>();
        Stream.of(plan.ids(), plan.open(), plan.anyRole(), plan.listed(), plan.listedForAll(), plan.inputs())
                .forEach(said -> stale.addAll(said.keySet()));
        stale.removeAll(known);
        if (operations.isEmpty() || !stale.isEmpty()) {
            throw new AssertionError("the document has no %s; it has %s".formatted(stale, known));
        }
        operations.stream()
                .filter(operation -> plan.open().containsKey(operation.name()))
                .filter(operation -> !(operation.access() instanceof Access.Open))
                .forEach(operation -> {
                    throw new AssertionError(operation + " asks for a token: take it out of .open(...)");
                });
    }
}
