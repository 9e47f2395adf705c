package plaza.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults that wait for their call, oldest first. Safe for several threads. */
public final class Faults {
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * @param text the fault as it was written
     * @param times how many calls it still spoils
     * @param about the id that a call has to name; empty for any call
     */
    public record Waiting(
            String channel, Operation operation, String text, Fault fault, int times, Optional<String> about) {
        private Waiting once() {
            return new Waiting(channel, operation, text, fault, times - 1, about);
        }
    }

    public synchronized void add(Waiting fault) {
        waiting.add(fault);
    }

    /**
     * Takes one use of the oldest fault that waits for this call; empty when all shall go well.
     *
     * @param names whether the call names an id
     */
    public synchronized Optional<Fault.OfApi> takeForApi(String channel, Operation operation, Predicate<String> names) {
        return take(channel, operation, Fault.OfApi.class, names);
    }

    /** Takes one use of the oldest fault that waits for a webhook; empty when all shall go well. */
    public synchronized Optional<Fault.OfWebhook> takeForWebhook(String channel) {
        return take(channel, Operation.WEBHOOK, Fault.OfWebhook.class, id -> false);
    }

    private <F extends Fault> Optional<F> take(
            String channel, Operation operation, Class<F> kind, Predicate<String> names) {
        for (int i = 0; i < waiting.size(); i++) {
            Waiting candidate = waiting.get(i);
            if (candidate.channel().equals(channel)
                    && candidate.operation().covers(operation)
                    && candidate.about().map(names::test).orElse(true)
                    && kind.isInstance(candidate.fault())) {
                use(i, candidate);
                return Optional.of(kind.cast(candidate.fault()));
            }
        }
        return Optional.empty();
    }

    private void use(int index, Waiting candidate) {
        if (candidate.times() > 1) {
            waiting.set(index, candidate.once());
        } else {
            waiting.remove(index);
        }
    }

    public synchronized List<Waiting> list() {
        return List.copyOf(waiting);
    }

    public synchronized void clear() {
        waiting.clear();
    }
}
