package plaza.conversation.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Another customer who may be the same person.
 *
 * @param name null where nobody knows who it is
 * @param channels on which we met them
 * @param evidence what is the same of both, the strongest first
 */
public record Lookalike(
        CustomerId customer, @Nullable String name, List<String> channels, SortedSet<Evidence> evidence) {

    /** The strongest first. */
    public static final Comparator<Lookalike> STRONGEST_FIRST = Comparator.comparing(
                    (Lookalike each) -> each.evidence().first())
            .thenComparing(each -> each.customer().toString());

    /** Copies what could change under it. */
    public Lookalike {
        channels = List.copyOf(channels);
        evidence = new TreeSet<>(evidence);
    }
}
