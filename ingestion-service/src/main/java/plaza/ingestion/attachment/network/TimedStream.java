package plaza.ingestion.attachment.network;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Reads a socket within a limit for each read and one for the whole: a server that drips is no reason to wait. */
final class TimedStream extends FilterInputStream {

    private final Socket socket;
    private final Duration read;
    private final Countdown time;

    TimedStream(Socket socket, Duration read, Countdown time) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.read = read;
        this.time = time;
    }

    @Override
    public int read() throws IOException {
        socket.setSoTimeout(time.millisOrLess(read));
        return super.read();
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        socket.setSoTimeout(time.millisOrLess(read));
        return super.read(into, at, most);
    }
}
