package plaza.simulator.graph;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import plaza.simulator.fault.Operation;

/**
 * A call that was understood, ready to be done.
 *
 * @param inVain does it so that the network takes it, and tells later by webhook that it failed with that code
 */
record Deed(Operation operation, Supplier<GraphResult> act, IntFunction<GraphResult> inVain) {
    Deed(Operation operation, Supplier<GraphResult> act) {
        this(operation, act, code -> act.get());
    }

    GraphResult done() {
        return act.get();
    }
}
