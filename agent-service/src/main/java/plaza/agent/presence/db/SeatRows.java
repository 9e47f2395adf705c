package plaza.agent.presence.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code seat}. */
@ApplicationScoped
class SeatRows implements PanacheRepositoryBase<SeatRow, String> {}
