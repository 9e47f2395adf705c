package plaza.local.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** On which port each part answers. */
public record PortPlan(Map<Part, Integer> ports) {

    private static final int HIGHEST = 65_535;

    public PortPlan {
        ports = Collections.unmodifiableMap(new LinkedHashMap<>(ports));
    }

    /** The default ports, unless an environment variable such as {@code PLAZA_PORT_KAFKA} names another. */
    public static PortPlan fixed(List<Part> parts, Map<String, String> environment) {
        Map<Part, Integer> ports = new LinkedHashMap<>();
        parts.forEach(part -> ports.put(part, fixed(part, environment)));
        return new PortPlan(ports);
    }

    private static int fixed(Part part, Map<String, String> environment) {
        String wanted = environment.getOrDefault(part.portVariable(), "").strip();
        if (wanted.isEmpty()) {
            return part.defaultPort();
        }
        if (!wanted.matches("\\d{1,5}") || Integer.parseInt(wanted) < 1 || Integer.parseInt(wanted) > HIGHEST) {
            throw new IllegalArgumentException(part.portVariable() + " must be a port, not '" + wanted + "'");
        }
        return Integer.parseInt(wanted);
    }

    /** A free port for each part. */
    public static PortPlan free(List<Part> parts, Supplier<Integer> freePorts) {
        Map<Part, Integer> ports = new LinkedHashMap<>();
        parts.forEach(part -> ports.put(part, freePorts.get()));
        return new PortPlan(ports);
    }

    /** The port of the part of that name; throws where there is none. */
    public int get(String name) {
        return ports.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is named " + name));
    }

    /** Those of the parts whose port another program has. */
    public List<Part> taken(List<Part> parts, IntPredicate isTaken) {
        return parts.stream().filter(part -> isTaken.test(get(part.name()))).toList();
    }

    /** The same with one part more. */
    public PortPlan with(Part part, int port) {
        Map<Part, Integer> more = new LinkedHashMap<>(ports);
        more.put(part, port);
        return new PortPlan(more);
    }
}
