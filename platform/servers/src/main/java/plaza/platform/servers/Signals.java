package plaza.platform.servers;

import java.io.IOException;

/** Signals that {@link ProcessHandle} cannot send. */
public final class Signals {

    private Signals() {}

    /** Sends a signal to one process; false when it could not be sent. */
    public static boolean send(StopSignal signal, ProcessHandle process) {
        return send(signal.name(), process.pid());
    }

    static boolean send(String signal, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return kill.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
