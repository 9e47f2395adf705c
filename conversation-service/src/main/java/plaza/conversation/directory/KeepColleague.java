package plaza.conversation.directory;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.directory.model.Colleague;

/** Follows the directory as agent-service tells of it, in any order. */
@ApplicationScoped
public class KeepColleague {

    private final Colleagues colleagues;

    KeepColleague(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Completes when it is kept. */
    @WithTransaction
    public Uni<Void> keep(Colleague colleague) {
        return colleagues.keep(colleague);
    }
}
