package plaza.conversation.history.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * A customer as the reader may know them.
 *
 * @param name as a network shows it; null where nobody knows who it is
 * @param identities how networks name them
 * @param cases newest activity first, at most {@value #MOST_CASES}
 */
public record CustomerProfile(CustomerId id, @Nullable String name, List<Identity> identities, List<PastCase> cases) {

    /** How many conversations are told. */
    public static final int MOST_CASES = 100;

    /** Copies what could change under it. */
    public CustomerProfile {
        identities = List.copyOf(identities);
        cases = List.copyOf(cases);
    }
}
