package plaza.agent.presence.model;

import java.time.Instant;

/** Whether an agent's page still speaks to us. */
public sealed interface Connection {

    /** Its heartbeats come. */
    record Live() implements Connection {}

    /**
     * It fell silent.
     *
     * @param since when that was noticed
     * @param resumes the state to which the agent returns when it speaks again within the grace
     */
    record Lost(Instant since, PresenceState resumes) implements Connection {}
}
