package plaza.local;

import java.util.concurrent.CompletableFuture;
import plaza.local.part.Part;
import plaza.local.process.Guardian;
import plaza.local.process.ProcessRecord;
import plaza.local.process.ProcessRecords;
import plaza.platform.servers.ServerProcess;

/** Sees every process of a platform from birth to end: writes it down, has it guarded, and hears who dies unasked. */
final class Watch implements AutoCloseable {

    private final ProcessRecords records;
    private final Guardian guardian = Guardian.start();
    private volatile boolean closing;
    private final CompletableFuture<Death> firstDeath = new CompletableFuture<>();

    Watch(ProcessRecords records) {
        this.records = records;
    }

    void born(Part part, ServerProcess child) {
        guardian.add(child.handle());
        records.add(ProcessRecord.of(
                part.name(),
                child.handle(),
                child.server().port(),
                child.server().command().executable()));
        if (closing) {
            child.killHard();
        }
        child.ended().thenAccept(exitCode -> ended(part, child, exitCode));
    }

    private void ended(Part part, ServerProcess child, int exitCode) {
        guardian.remove(child.handle());
        records.find(part.name())
                .filter(known -> known.pid() == child.handle().pid())
                .ifPresent(known -> records.remove(known.name()));
        if (!child.wasAskedToEnd()) {
            firstDeath.complete(new Death(part.name(), exitCode, child.log()));
        }
    }

    /** Completes when the first process ends unasked. */
    CompletableFuture<Death> firstDeath() {
        return firstDeath;
    }

    /** From now on nobody is to be born: a start that is under way comes to nothing. */
    void closing() {
        closing = true;
    }

    @Override
    public void close() {
        guardian.close();
    }
}
