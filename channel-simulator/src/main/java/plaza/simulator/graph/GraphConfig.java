package plaza.simulator.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "plaza.sim.graph")
public interface GraphConfig {
    /** How many calls in a rolling hour are 100 percent in the usage headers. */
    @WithDefault("20000")
    int callsPerHour();

    /** Whether a call without appsecret_proof is refused; one with a wrong proof always is. */
    @WithDefault("false")
    boolean requireProof();
}
