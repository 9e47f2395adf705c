package plaza.perf.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection on which webhooks are sent, one after the other: as little as that can cost, so that the server is what is measured. */
final class Caller implements AutoCloseable {

    private static final int LONGEST_HEAD = 8 * 1024;
    private static final String LENGTH = "content-length:";

    private final URI server;
    private final Socket socket;
    private final InputStream in;
    private final byte[] head = new byte[LONGEST_HEAD];

    Caller(URI server) throws IOException {
        this.server = server;
        this.socket = new Socket("127.0.0.1", server.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends a signed webhook; gives the status of the answer. */
    int post(String path, byte[] body) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + server.getPort()
                + "\r\nContent-Type: application/json\r\n" + Signer.HEADER + ": " + Signer.sign(body)
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        socket.getOutputStream().write(all);
        return status();
    }

    private int status() throws IOException {
        String answer = head();
        int at = answer.indexOf(LENGTH);
        int end = at < 0 ? -1 : answer.indexOf('\r', at);
        in.skipNBytes(
                at < 0
                        ? 0
                        : Long.parseLong(
                                answer.substring(at + LENGTH.length(), end).strip()));
        return Integer.parseInt(answer.substring(9, 12));
    }

    private String head() throws IOException {
        int length = 0;
        while (length < 4
                || head[length - 1] != '\n'
                || head[length - 2] != '\r'
                || head[length - 3] != '\n'
                || head[length - 4] != '\r') {
            int next = in.read();
            if (next < 0 || length == LONGEST_HEAD) {
                throw new IOException("no whole answer came");
            }
            head[length++] = (byte) (next >= 'A' && next <= 'Z' ? next + ('a' - 'A') : next);
        }
        return new String(head, 0, length, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
