package plaza.ingestion.attachment.network;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length is told, or that lasts as long as the connection. */
final class SizedBody extends InputStream {

    /** The length of a body that lasts as long as the connection. */
    static final long TO_THE_END = -1;

    private final InputStream in;
    private final Closeable hop;
    private long left;

    SizedBody(InputStream in, long length, Closeable hop) {
        this.in = in;
        this.left = length;
        this.hop = hop;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (left == 0 || most == 0) {
            return most == 0 ? 0 : -1;
        }
        int got = in.read(into, at, left == TO_THE_END ? most : (int) Math.min(most, left));
        if (got < 0 && left != TO_THE_END) {
            throw new EOFException("the body ends before its length");
        }
        left -= left == TO_THE_END ? 0 : got;
        return got;
    }

    @Override
    public void close() throws IOException {
        hop.close();
    }
}
