package plaza.agent.directory.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import plaza.agent.directory.ListDirectory;
import plaza.agent.directory.model.Agent;
import plaza.agent.vocabulary.model.AgentId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;

/** Finds the agent who asks, before the endpoint does anything; who is none gets 403. */
@ApplicationScoped
public class AgentFilter {

    private final CurrentPrincipal principal;
    private final CurrentAgent current;
    private final ListDirectory directory;

    AgentFilter(CurrentPrincipal principal, CurrentAgent current, ListDirectory directory) {
        this.principal = principal;
        this.current = current;
        this.directory = directory;
    }

    @AsAgent
    @ServerRequestFilter
    public Uni<@Nullable Response> filter() {
        Principal who = principal.get();
        return who.has(Role.AGENT)
                ? directory.findActive(new AgentId(who.subject())).map(this::take)
                : Uni.createFrom().nullItem();
    }

    private @Nullable Response take(Optional<Agent> found) {
        if (found.isEmpty()) {
            return DirectoryProblems.notRegistered().toResponse();
        }
        current.is(found.get());
        return null;
    }
}
