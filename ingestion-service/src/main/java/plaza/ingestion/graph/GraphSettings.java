package plaza.ingestion.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where and how the Graph API is spoken to. */
@ConfigMapping(prefix = "plaza.graph")
public interface GraphSettings {

    /** Scheme, host and port: {@code https://graph.facebook.com} in production, the simulator's locally. */
    @WithDefault("http://localhost:8090")
    URI url();

    /** After this nothing was sent. */
    @WithDefault("PT2S")
    Duration connectWithin();

    /** The whole answer must be there by then; else nobody knows what became of the call. */
    @WithDefault("PT10S")
    Duration answerWithin();

    /** The same where a file goes along. */
    @WithDefault("PT60S")
    Duration uploadWithin();

    /** Proves with each call that it is our app that holds the token; else the first secret of app {@code default}. */
    Optional<String> appSecret();
}
