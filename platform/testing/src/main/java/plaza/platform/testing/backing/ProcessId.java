package plaza.platform.testing.backing;

import java.time.Instant;
import java.util.Optional;

/** A process that is meant and no other, though numbers are used again: its number and when it started. */
record ProcessId(long pid, long startedMillis) {

    static ProcessId of(ProcessHandle process) {
        return new ProcessId(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    static ProcessId parse(String text) {
        String[] parts = text.split("-");
        return new ProcessId(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** The process itself; empty where it has ended. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> of(process)
                .equals(this));
    }

    boolean isAlive() {
        return find().isPresent();
    }

    @Override
    public String toString() {
        return pid + "-" + startedMillis;
    }
}
