package plaza.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import plaza.platform.servers.OwnSession;

/**
 * A small shell that outlives this JVM by a few seconds: it holds one end of a pipe, and when the other end is gone
 * without a goodbye, because the JVM was killed, it ends the processes that it was told of.
 */
public final class Guardian implements AutoCloseable {

    private static final String SCRIPT = """
            pids=" "
            while read -r word pid; do
              case $word in
                add) pids="$pids$pid " ;;
                remove) pids=$(printf %s "$pids" | sed "s/ $pid / /") ;;
                goodbye) exit 0 ;;
              esac
            done
            kill -TERM $pids 2>/dev/null
            tries=0
            while kill -0 $pids 2>/dev/null && [ $tries -lt 40 ]; do sleep 0.25; tries=$((tries + 1)); done
            kill -KILL $pids 2>/dev/null
            """;

    private final Process shell;
    private final Writer pipe;

    private Guardian(Process shell) {
        this.shell = shell;
        this.pipe = shell.outputWriter(StandardCharsets.US_ASCII);
    }

    public static Guardian start() {
        List<String> line = new ArrayList<>(OwnSession.prefix());
        line.addAll(List.of("/bin/sh", "-c", SCRIPT));
        try {
            return new Guardian(new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this process is not to outlive the JVM. */
    public void add(ProcessHandle process) {
        tell("add " + process.pid());
    }

    /** This process has ended; its id may become another's. */
    public void remove(ProcessHandle process) {
        tell("remove " + process.pid());
    }

    private synchronized void tell(String words) {
        try {
            pipe.write(words + "\n");
            pipe.flush();
        } catch (IOException gone) {
            // without a guardian the processes are found by their records at the next start
        }
    }

    /** What happens when this JVM is killed. */
    void breakPipe() throws IOException {
        pipe.close();
    }

    CompletableFuture<Process> ended() {
        return shell.onExit();
    }

    /** Lets everybody live. */
    @Override
    public void close() {
        tell("goodbye");
    }
}
