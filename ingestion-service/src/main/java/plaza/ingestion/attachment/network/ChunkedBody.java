package plaza.ingestion.attachment.network;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownServiceException;

/** A body in chunks (RFC 9112, 7.1); what follows the last one is of no interest. */
final class ChunkedBody extends InputStream {

    private static final String SIZE = "[0-9A-Fa-f]{1,15}";

    private final InputStream in;
    private final Closeable hop;
    private long left;
    private boolean begun;
    private boolean ended;

    ChunkedBody(InputStream in, Closeable hop) {
        this.in = in;
        this.hop = hop;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int got = in.read(into, at, (int) Math.min(most, left));
        if (got < 0) {
            throw new EOFException("the body ends within a chunk");
        }
        left -= got;
        return got;
    }

    @Override
    public void close() throws IOException {
        hop.close();
    }

    private void nextChunk() throws IOException {
        if (begun && !HttpHop.line(in).isEmpty()) {
            throw new UnknownServiceException("a chunk is longer than it says");
        }
        begun = true;
        String size = HttpHop.line(in).split(";", 2)[0].strip();
        if (!size.matches(SIZE)) {
            throw new UnknownServiceException("a chunk without a size");
        }
        left = Long.parseLong(size, 16);
        ended = left == 0;
    }
}
