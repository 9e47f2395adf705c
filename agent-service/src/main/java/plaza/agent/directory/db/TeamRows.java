package plaza.agent.directory.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code team}. */
@ApplicationScoped
class TeamRows implements PanacheRepositoryBase<TeamRow, String> {}
