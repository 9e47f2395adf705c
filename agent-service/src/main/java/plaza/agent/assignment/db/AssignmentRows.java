package plaza.agent.assignment.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code assignment}. */
@ApplicationScoped
class AssignmentRows implements PanacheRepositoryBase<AssignmentRow, AssignmentRow.Key> {}
