package plaza.agent.directory.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code agent}. */
@ApplicationScoped
class AgentRows implements PanacheRepositoryBase<AgentRow, String> {}
