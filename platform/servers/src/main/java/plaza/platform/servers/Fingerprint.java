package plaza.platform.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A short name for a content, to tell this one from the last one; no protection against anybody. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    public static String of(InputStream content) throws IOException {
        CRC32 sum = new CRC32();
        byte[] block = new byte[1 << 16];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            sum.update(block, 0, read);
        }
        return Long.toHexString(sum.getValue());
    }
}
