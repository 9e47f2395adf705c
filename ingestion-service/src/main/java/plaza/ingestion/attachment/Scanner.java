package plaza.ingestion.attachment;

import java.io.InputStream;
import plaza.ingestion.attachment.model.ScanResult;

/** Looks through bytes for what must not be opened. Blocking; never throws for what the scanner does. */
@FunctionalInterface
public interface Scanner {

    /** Looks through all that the stream gives. */
    ScanResult scan(InputStream bytes);
}
