package plaza.workspace.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sessions live and when their tokens are renewed. */
@ConfigMapping(prefix = "plaza.session")
public interface SessionSettings {

    /** Where the access token names the roles, with slashes between levels. */
    @WithDefault("realm_access/roles")
    String rolesClaim();

    /** Tokens are renewed when less than this is left of them: as long as the provider may be away unnoticed. */
    @WithDefault("PT60S")
    Duration refreshAhead();

    /** A session whose tokens nobody renewed for this long is forgotten. */
    @WithDefault("PT12H")
    Duration unusedFor();

    /** How often those are looked for. */
    @WithDefault("PT10M")
    Duration sweepEvery();
}
