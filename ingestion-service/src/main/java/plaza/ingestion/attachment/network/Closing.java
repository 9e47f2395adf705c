package plaza.ingestion.attachment.network;

import java.io.IOException;

/** Closes what a stream reads from. */
final class Closing {

    private Closing() {}

    static void close(AutoCloseable what) throws IOException {
        try {
            what.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
