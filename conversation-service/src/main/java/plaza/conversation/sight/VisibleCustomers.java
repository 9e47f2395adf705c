package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** The customers as far as somebody sees them: each through a case of theirs that is in sight. */
public interface VisibleCustomers {

    /** Those of them who are in sight. */
    Uni<Set<CustomerId>> among(List<CustomerId> customers, Sight sight);

    /** True where that customer is. */
    default Uni<Boolean> contains(CustomerId customer, Sight sight) {
        return among(List.of(customer), sight).map(found -> !found.isEmpty());
    }
}
