package plaza.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes of a platform whose launcher was killed and could not take them along. */
public final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ProcessRecords records;

    public Leftovers(ProcessRecords records) {
        this.records = records;
    }

    /** Ends all that are written down in a folder or in the folders in it. */
    public static List<String> endAllOf(Path run) throws IOException {
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        List<Path> folders;
        try (Stream<Path> tree = Files.walk(run)) {
            folders = tree.filter(Files::isDirectory).toList();
        }
        List<String> names = new ArrayList<>();
        folders.forEach(folder -> names.addAll(new Leftovers(new ProcessRecords(folder)).end()));
        return names;
    }

    /** Ends them, all at once, hard where asking does not help; gives the names of those that lived. */
    public List<String> end() {
        List<String> names = new ArrayList<>();
        List<ProcessHandle> living = new ArrayList<>();
        for (ProcessRecord known : records.list()) {
            known.living().ifPresent(process -> {
                names.add(known.name() + " (" + known.pid() + ")");
                living.add(process);
            });
        }
        end(living);
        records.list().forEach(known -> records.remove(known.name()));
        return names;
    }

    private static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        if (!allEndWithin(processes, GRACE)) {
            processes.forEach(Leftovers::endHard);
            allEndWithin(processes, GRACE);
        }
    }

    private static void endHard(ProcessHandle process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean allEndWithin(List<ProcessHandle> processes, Duration time) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
