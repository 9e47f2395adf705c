package plaza.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.local.Layout;
import plaza.local.process.Memory;
import plaza.local.process.ProcessRecord;
import plaza.local.process.ProcessRecords;

/** The processes of the platform that live now, with their memory. */
record Use(List<Row> rows) {

    /**
     * One part.
     *
     * @param process what is known of its process
     * @param memory of the process and its children; of the launcher alone, whose children are the parts
     */
    record Row(ProcessRecord process, Memory memory) {}

    static Use of(Layout layout) {
        List<Row> rows = new ArrayList<>();
        for (ProcessRecord process : new ProcessRecords(layout.run()).list()) {
            process.living().ifPresent(handle -> rows.add(new Row(process, memory(process, handle))));
        }
        return new Use(List.copyOf(rows));
    }

    private static Memory memory(ProcessRecord process, ProcessHandle handle) {
        return process.name().equals(UpCommand.LAUNCHER) ? Memory.ofAlone(handle) : Memory.ofTree(handle);
    }

    Optional<Row> find(String name) {
        return rows.stream().filter(row -> row.process().name().equals(name)).findFirst();
    }

    /** One line: the sum over all processes. */
    String summary() {
        long sum = Memory.sum(rows.stream().map(Row::memory).toList()).mebibytes();
        return Memory.isKnown()
                ? "memory of all " + rows.size() + " processes together: " + sum + " MiB (PSS)"
                : "memory: not told by this system";
    }
}
