package plaza.ingestion.rawkey;

import java.io.IOException;
import plaza.ingestion.rawkey.model.KeyDay;

/**
 * A day's key lies sealed with another master key. That is the installation's fault and no record's, so it counts as an
 * outage: what is read waits until the right key is set.
 */
public final class SealedOtherwise extends IOException {

    private static final long serialVersionUID = 1L;

    public SealedOtherwise(KeyDay day) {
        super("the raw key of " + day + " was sealed with another plaza.credentials.key: set that key");
    }
}
