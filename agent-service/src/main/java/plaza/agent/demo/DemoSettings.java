package plaza.agent.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the demo data. */
@ConfigMapping(prefix = "plaza.demo")
public interface DemoSettings {

    /** True where an empty directory is filled with the people of the local platform. */
    @WithDefault("false")
    boolean enabled();

    /** How many agents more than the named ones, for tests of load: the local realm knows them as agente-1 and so on. */
    @WithDefault("0")
    int crowd();
}
