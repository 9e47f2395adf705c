package plaza.ingestion.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The scanner, where there is one. */
@ConfigMapping(prefix = "plaza.clamav")
public interface ClamSettings {

    /** Without it files are shown as unscanned. */
    Optional<String> host();

    @WithDefault("3310")
    int port();

    @WithDefault("PT3S")
    Duration connectWithin();

    /** Between two reads; the scanner replies once it has looked through everything. */
    @WithDefault("PT30S")
    Duration answerWithin();

    /** The whole file. */
    @WithDefault("PT60S")
    Duration scanWithin();
}
