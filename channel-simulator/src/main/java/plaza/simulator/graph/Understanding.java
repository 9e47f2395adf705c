package plaza.simulator.graph;

import java.util.function.Supplier;
import plaza.simulator.fault.Operation;

/** What a call comes to mean. */
sealed interface Understanding {
    record Understood(Deed deed) implements Understanding {}

    record Misunderstood(GraphError error) implements Understanding {}

    static Understanding of(Operation operation, Supplier<GraphResult> act) {
        return new Understood(new Deed(operation, act));
    }

    static Understanding wrong(GraphError error) {
        return new Misunderstood(error);
    }
}
