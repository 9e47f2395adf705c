package plaza.conversation.casework.db;

import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import plaza.conversation.casework.Conflicts;
import plaza.conversation.casework.MergedMeanwhile;

/** Conflicts as PostgreSQL and Hibernate tell them: a row changed meanwhile, a row added meanwhile, a deadlock; and as we do. */
@ApplicationScoped
class PgConflicts implements Conflicts {

    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isOne(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(PgConflicts::isConflict);
    }

    private static boolean isConflict(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException _, StaleStateException _, MergedMeanwhile _ -> true;
            case ConstraintViolationException violation -> UNIQUE_VIOLATION.equals(violation.getSQLState());
            case PgException pg -> pg.getSqlState() != null && STATES.contains(pg.getSqlState());
            default -> false;
        };
    }
}
