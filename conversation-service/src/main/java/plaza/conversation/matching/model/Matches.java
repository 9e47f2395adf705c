package plaza.conversation.matching.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Who may be the same person as a customer, and who is known to be.
 *
 * @param suggestions only customers in sight of who asks
 * @param joined the customers that became part of this one
 */
public record Matches(List<Lookalike> suggestions, List<Joined> joined) {

    /** Copies what could change under it. */
    public Matches {
        suggestions = List.copyOf(suggestions);
        joined = List.copyOf(joined);
    }

    /**
     * A customer that became part of another.
     *
     * @param name null where nobody knows who it is
     */
    public record Joined(CustomerId customer, @Nullable String name) {}
}
