package plaza.platform.servers;

import java.nio.file.Path;

/** A server that could not be started, or that ended when nobody asked it to. */
public final class ServerFailure extends RuntimeException {

    private static final int LINES = 20;

    private final String server;

    private ServerFailure(String server, String message, Throwable cause) {
        super(message, cause);
        this.server = server;
    }

    /** The process ended by itself. The message ends with the tail of its log. */
    public static ServerFailure ended(Server server, int exitCode, Path log) {
        return new ServerFailure(
                server.name(), server.name() + " ended with exit code " + exitCode + tailOf(log), null);
    }

    /** It did not answer in time. */
    public static ServerFailure silent(Server server, long seconds, Path log) {
        return new ServerFailure(
                server.name(), server.name() + " did not answer within " + seconds + " s" + tailOf(log), null);
    }

    /** It could not be prepared, started or furnished. */
    public static ServerFailure because(Server server, Throwable cause) {
        return new ServerFailure(server.name(), server.name() + " could not be started: " + cause.getMessage(), cause);
    }

    /** The name of the server. */
    public String server() {
        return server;
    }

    private static String tailOf(Path log) {
        String lines = String.join("\n  ", LogTail.of(log, LINES));
        return lines.isEmpty() ? "; " + log + " is empty" : "; the last lines of " + log + ":\n  " + lines;
    }
}
