package plaza.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.local.Layout;
import plaza.local.part.Part;
import plaza.local.part.Parts;

/** Shows each part: up or down, process, port, memory. Succeeds when all of them are up. */
final class StatusCommand {

    private static final String ROW = "%-22s %-6s %8s %6s %10s";

    private final Path repository;
    private final Console console;

    StatusCommand(Path repository, Console console) {
        this.repository = repository;
        this.console = console;
    }

    int run() {
        Use use = Use.of(Layout.of(repository));
        List<String> names =
                new ArrayList<>(Parts.in(repository).stream().map(Part::name).toList());
        names.add(UpCommand.LAUNCHER);
        console.line(ROW.formatted("part", "state", "process", "port", "memory"));
        names.forEach(name -> console.line(row(name, use.find(name))));
        console.line(use.summary());
        return names.stream().allMatch(name -> use.find(name).isPresent()) ? 0 : 1;
    }

    private static String row(String name, Optional<Use.Row> row) {
        return row.map(up -> ROW.formatted(
                        name,
                        "up",
                        up.process().pid(),
                        up.process().port() == 0 ? "-" : up.process().port(),
                        up.memory().mebibytes() + " MiB"))
                .orElseGet(() -> ROW.formatted(name, "down", "-", "-", "-"));
    }
}
