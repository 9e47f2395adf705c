package plaza.platform.servers;

import java.io.IOException;

/**
 * One server of one machine, as data and probes; {@link ServerProcess} starts and stops it.
 *
 * <p>The calls come in the order in which they stand here, and all of them again at each restart, so each one leaves
 * alone what is already there.
 */
public interface Server {

    /** A short name for people: logs, progress lines, failures. */
    String name();

    /** The port of the loopback interface on which it answers. */
    int port();

    /** Brings what must be there before the process starts: programs, data folder, no lock of a dead predecessor. */
    void prepare() throws IOException, InterruptedException;

    /** The process to start; asked for after {@link #prepare()}. */
    Command command();

    /** Tries once and quickly; true when the server answers. */
    boolean answers();

    /** Creates what its users expect to find in it, such as databases or topics. */
    void furnish() throws IOException;

    /** How the process is asked to end in good order. */
    StopSignal stopSignal();
}
