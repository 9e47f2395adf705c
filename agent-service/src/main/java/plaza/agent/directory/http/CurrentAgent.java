package plaza.agent.directory.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.agent.directory.model.Agent;

/** The agent who asks, at endpoints that are marked {@link AsAgent}. */
@RequestScoped
public class CurrentAgent {

    private @Nullable Agent agent;

    /** Who asks; the endpoint allows no role but agent. */
    public Agent get() {
        return find().orElseThrow(DirectoryProblems::notRegistered);
    }

    /** Who asks, where it is an agent. */
    public Optional<Agent> find() {
        return Optional.ofNullable(agent);
    }

    void is(Agent known) {
        agent = known;
    }
}
