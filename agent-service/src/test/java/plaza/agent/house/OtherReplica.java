package plaza.agent.house;

import java.sql.SQLException;
import javax.sql.DataSource;
import plaza.agent.vocabulary.model.Language;
import plaza.platform.lease.Lease;
import plaza.platform.lease.Leases;

/** Another process of this service, as far as leases can tell. */
public final class OtherReplica {

    private OtherReplica() {}

    /** Leases of a holder of their own, as a process has them. */
    public static Leases leases(DataSource dataSource) {
        return new Leases(dataSource);
    }

    /** Takes the pool of these people's work, which nobody has taken yet, and never beats again. */
    public static Lease takeAndFreeze(DataSource dataSource, People people) {
        try {
            return leases(dataSource)
                    .hold("decider:" + people.brand() + ":" + new Language("es"), System.nanoTime())
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
