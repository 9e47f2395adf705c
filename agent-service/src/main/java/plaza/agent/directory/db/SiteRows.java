package plaza.agent.directory.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code site}. */
@ApplicationScoped
class SiteRows implements PanacheRepositoryBase<SiteRow, String> {}
