package plaza.ingestion.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what is read, and ends at a limit: what a server says of the length is not believed. */
final class MeasuredStream extends FilterInputStream {

    private final long limit;
    private final MessageDigest digest;
    private long size;

    MeasuredStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.digest = sha256();
    }

    /** The limit was passed. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong(long limit) {
            super("more than " + limit + " bytes");
        }
    }

    long size() {
        return size;
    }

    /** Of what was read; asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        int got = super.read(into, at, most);
        if (got > 0) {
            size += got;
            digest.update(into, at, got);
        }
        if (size > limit) {
            throw new TooLong(limit);
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return in.skip(0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
