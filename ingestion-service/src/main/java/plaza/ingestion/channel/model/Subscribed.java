package plaza.ingestion.channel.model;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a network tells our app of one account by webhook.
 *
 * @param where the thing of the network that keeps the subscription
 * @param fields by the network's names
 */
public record Subscribed(NetworkId where, List<String> fields) {

    public Subscribed {
        fields = List.copyOf(fields);
    }

    /** Those of the wanted that it does not tell. */
    public SortedSet<String> missing(Collection<String> wanted) {
        SortedSet<String> missing = new TreeSet<>(wanted);
        fields.forEach(missing::remove);
        return missing;
    }

    /** With all of the wanted, and what it tells besides: others may have asked for it. */
    public Subscribed with(Collection<String> wanted) {
        SortedSet<String> all = new TreeSet<>(wanted);
        all.addAll(fields);
        return new Subscribed(where, List.copyOf(all));
    }
}
