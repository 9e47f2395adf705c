package plaza.ingestion.attachment.network;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import plaza.ingestion.attachment.model.ScanResult;

/**
 * ClamAV over its TCP protocol: {@code zINSTREAM}, then chunks with their length before them, an empty one at the end,
 * and one reply that ends with a zero byte. What is no plain reply is no answer, and never "clean".
 */
public final class ClamScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1024;
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE_NAME = "stream: ";
    private static final String FOUND = " FOUND";
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";

    private final String host;
    private final int port;
    private final FetchLimits limits;

    public ClamScanner(String host, int port, FetchLimits limits) {
        this.host = host;
        this.port = port;
        this.limits = limits;
    }

    /** Looks through all that the stream gives. */
    public ScanResult scan(InputStream bytes) {
        Countdown time = Countdown.of(limits.whole());
        try (Socket socket = new Socket();
                Watch _ = Watch.over(socket, time)) {
            socket.connect(new InetSocketAddress(host, port), time.millisOrLess(limits.connect()));
            InputStream replies = new TimedStream(socket, limits.read(), time);
            return meaning(sent(bytes, socket) ? reply(replies) : replyOfOneWhoHungUp(replies));
        } catch (IOException e) {
            return new ScanResult.NoAnswer(e.getClass().getSimpleName());
        }
    }

    /** False where the scanner stopped reading: at its size limit it replies and hangs up. */
    private static boolean sent(InputStream bytes, Socket socket) throws IOException {
        byte[] chunk = new byte[CHUNK];
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        write(out, COMMAND, COMMAND.length, false);
        for (int got = bytes.readNBytes(chunk, 0, CHUNK); got > 0; got = bytes.readNBytes(chunk, 0, CHUNK)) {
            if (!write(out, chunk, got, true)) {
                return false;
            }
        }
        return write(out, chunk, 0, true);
    }

    private static boolean write(DataOutputStream out, byte[] bytes, int length, boolean isChunk) {
        try {
            if (isChunk) {
                out.writeInt(length);
            }
            out.write(bytes, 0, length);
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String replyOfOneWhoHungUp(InputStream replies) {
        try {
            return reply(replies);
        } catch (IOException e) {
            return "";
        }
    }

    /** Up to the zero byte; a reply that ends without it was cut off. */
    private static String reply(InputStream replies) throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        for (int next = replies.read(); next != 0; next = replies.read()) {
            if (next < 0 || reply.size() >= LONGEST_REPLY) {
                return "";
            }
            reply.write(next);
        }
        return reply.toString(StandardCharsets.UTF_8).strip();
    }

    private static ScanResult meaning(String reply) {
        if (reply.equals(CLEAN)) {
            return new ScanResult.Clean();
        }
        if (reply.startsWith(BEFORE_NAME)
                && reply.endsWith(FOUND)
                && reply.length() > BEFORE_NAME.length() + FOUND.length()) {
            return new ScanResult.Found(reply.substring(BEFORE_NAME.length(), reply.length() - FOUND.length()));
        }
        return reply.startsWith(TOO_LARGE) ? new ScanResult.TooLarge() : new ScanResult.NoAnswer("no-plain-reply");
    }
}
