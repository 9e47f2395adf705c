package plaza.ingestion.attachment.model;

import java.io.IOException;
import java.io.InputStream;

/** What became of fetching a file. */
public sealed interface Fetched {

    /** It comes: to be read and closed. */
    record Coming(InputStream bytes) implements Fetched, AutoCloseable {

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /** The network has it no more. */
    record Gone() implements Fetched {}

    /** The address has run out, or its token has: another address may be given. */
    record Expired() implements Fetched {}

    /** It lies, or leads, where nothing is fetched from. */
    record RefusedHost() implements Fetched {}

    /**
     * It did not work this time.
     *
     * @param why a short word
     */
    record Failed(String why) implements Fetched {}
}
