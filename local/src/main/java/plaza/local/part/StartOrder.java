package plaza.local.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts in waves: each one stands in the first wave after all that it needs.
 *
 * @param waves the waves, in the order of the start
 */
public record StartOrder(List<List<Part>> waves) {

    public StartOrder {
        waves = List.copyOf(waves);
    }

    /** Orders the parts. A need that is not among them, or a circle, is refused with the names. */
    public static StartOrder of(List<Part> parts) {
        List<List<Part>> waves = new ArrayList<>();
        Set<String> there = new HashSet<>();
        List<Part> waiting = new ArrayList<>(parts);
        while (!waiting.isEmpty()) {
            List<Part> wave = waiting.stream()
                    .filter(part -> there.containsAll(part.after()))
                    .toList();
            if (wave.isEmpty()) {
                throw new IllegalArgumentException("these parts wait for one another, or for parts that are not to be"
                        + " started: " + waiting.stream().map(Part::name).toList());
            }
            waves.add(wave);
            wave.forEach(part -> there.add(part.name()));
            waiting.removeAll(wave);
        }
        return new StartOrder(waves);
    }

    /** All parts, each one after those that it needs. */
    public List<Part> parts() {
        return waves.stream().flatMap(List::stream).toList();
    }

    /** The waves in which they stop: first those whom nobody needs. */
    public List<List<Part>> stopping() {
        return waves.reversed();
    }
}
