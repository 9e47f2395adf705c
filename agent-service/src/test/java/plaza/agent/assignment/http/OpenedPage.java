package plaza.agent.assignment.http;

import plaza.agent.directory.model.Agent;
import plaza.agent.house.EventStream;
import plaza.agent.house.Shift;
import plaza.agent.presence.model.PresenceState;
import plaza.platform.testing.Waiting;

/** A page whose stream stands: what happens from now on reaches it. */
final class OpenedPage {

    private OpenedPage() {}

    /** Lets the agent come and go until the stream has told of it; they are available at the end. */
    static void of(EventStream stream, Shift shift, Agent agent) {
        Waiting.LONG.forCondition().until(() -> {
            shift.is(agent, new PresenceState.Busy());
            shift.is(agent, new PresenceState.Available());
            return !stream.events().isEmpty();
        });
    }
}
