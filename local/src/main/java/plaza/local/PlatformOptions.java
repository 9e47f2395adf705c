package plaza.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plaza.local.part.Part;
import plaza.local.part.Parts;
import plaza.local.part.PortPlan;
import plaza.platform.servers.Ports;

/**
 * Which platform to start.
 *
 * @param layout where its jars and its data are
 * @param ports the ports of all parts, also of those that are not started: somebody may ask for them
 * @param parts the parts to start
 * @param spares those of them that nothing starts by itself
 * @param environment more variables for single parts, by name of the part
 * @param crowd how many agents more than the demo's, all of one site: {@code agente-1} and so on
 * @param endurance for how long it is started
 * @param durable whether data has to outlive a crash of the machine
 * @param progress who hears how the start goes on
 */
public record PlatformOptions(
        Layout layout,
        PortPlan ports,
        List<Part> parts,
        Set<String> spares,
        Map<String, Map<String, String>> environment,
        int crowd,
        Endurance endurance,
        boolean durable,
        Progress progress) {

    public PlatformOptions {
        parts = List.copyOf(parts);
        spares = Set.copyOf(spares);
        environment = Map.copyOf(environment);
    }

    /** The platform of this repository on its fixed ports, with data that is kept. */
    public static PlatformOptions fixed(Path repository, Map<String, String> environment, Progress progress) {
        return new PlatformOptions(
                Layout.of(repository),
                PortPlan.fixed(Parts.all(), environment),
                Parts.in(repository),
                Set.of(),
                Map.of(),
                0,
                Endurance.SHORT,
                true,
                progress);
    }

    /**
     * A platform for one test run: everything that can be built here, on free ports, its data in a folder that may be
     * thrown away. Several may run at once.
     */
    public static PlatformOptions forTests(Path repository, Path folder) {
        return new PlatformOptions(
                new Layout(repository, folder),
                PortPlan.free(Parts.all(), Ports::free),
                Parts.in(repository),
                Set.of(),
                Map.of(),
                0,
                Endurance.SHORT,
                false,
                Progress.SILENT);
    }

    /** The same with only some of its parts, by name. */
    public PlatformOptions only(String... names) {
        Set<String> wanted = Set.of(names);
        List<Part> chosen =
                parts.stream().filter(part -> wanted.contains(part.name())).toList();
        return new PlatformOptions(layout, ports, chosen, spares, environment, crowd, endurance, durable, progress);
    }

    /** The same with as many processes of one application: {@code name}, {@code name-2}, {@code name-3} … */
    public PlatformOptions replicas(String name, int count) {
        Part first = parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is named " + name));
        PortPlan plan = ports;
        List<Part> all = new ArrayList<>(parts);
        for (int number = 2; number <= count; number++) {
            int port = Ports.free();
            all.add(first.replica(number, port));
            plan = plan.with(all.getLast(), port);
        }
        return new PlatformOptions(layout, plan, all, spares, environment, crowd, endurance, durable, progress);
    }

    /** The same with a part that is there, and that only somebody who asks for it starts. */
    public PlatformOptions spare(String name) {
        Set<String> all = new HashSet<>(spares);
        all.add(name);
        return new PlatformOptions(layout, ports, parts, all, environment, crowd, endurance, durable, progress);
    }

    /** The same with more environment variables for one part. */
    public PlatformOptions environment(String name, Map<String, String> variables) {
        Map<String, Map<String, String>> all = new HashMap<>(environment);
        all.merge(name, variables, PlatformOptions::both);
        return new PlatformOptions(layout, ports, parts, spares, all, crowd, endurance, durable, progress);
    }

    /** The same with that many agents more, for load: {@link Crowd} says who they are. */
    public PlatformOptions crowd(int people) {
        return new PlatformOptions(layout, ports, parts, spares, environment, people, endurance, durable, progress);
    }

    /** The same for another time. */
    public PlatformOptions lasting(Endurance other) {
        return new PlatformOptions(layout, ports, parts, spares, environment, crowd, other, durable, progress);
    }

    /** The same, heard by somebody. */
    public PlatformOptions heardBy(Progress listener) {
        return new PlatformOptions(layout, ports, parts, spares, environment, crowd, endurance, durable, listener);
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
