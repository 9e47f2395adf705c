package plaza.agent.routing;

import jakarta.enterprise.context.ApplicationScoped;
import plaza.agent.presence.PresenceSettings;
import plaza.agent.routing.model.Policy;

/** What the company has decided about routing, from the settings. */
@ApplicationScoped
public class CurrentPolicy {

    private final RoutingSettings routing;
    private final PresenceSettings presence;

    CurrentPolicy(RoutingSettings routing, PresenceSettings presence) {
        this.routing = routing;
        this.presence = presence;
    }

    public Policy get() {
        return new Policy(routing.overflow(), presence.silenceLimit(), routing.ownerWait());
    }
}
