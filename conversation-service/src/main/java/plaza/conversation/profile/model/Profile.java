package plaza.conversation.profile.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * What is known of one customer.
 *
 * @param version grows with every change
 * @param all fields and tags, in the order in which they were written
 */
public record Profile(CustomerId customer, long version, List<ProfileField> all) {

    /** The most fields and tags of one customer. */
    public static final int MOST = 50;

    /** Copies what could change under it. */
    public Profile {
        all = List.copyOf(all);
    }

    /** Fields without tags. */
    public List<ProfileField> fields() {
        return all.stream().filter(field -> field.kind() != FieldKind.TAG).toList();
    }

    /** The tags, in alphabetical order. */
    public List<String> tags() {
        return values(FieldKind.TAG).sorted().toList();
    }

    /** What is known of that kind. */
    public Stream<String> values(FieldKind kind) {
        return all.stream().filter(field -> field.kind() == kind).map(ProfileField::value);
    }

    /** This as it is wanted: what stands as it did keeps its time and its author. */
    public Profile changed(List<ProfileField.Draft> wanted, Instant now, AgentId by) {
        Map<ProfileField.Draft, ProfileField> known =
                all.stream().collect(Collectors.toMap(ProfileField::draft, Function.identity(), (one, other) -> one));
        List<ProfileField> next = wanted.stream()
                .distinct()
                .map(draft -> known.getOrDefault(draft, draft.written(now, by)))
                .toList();
        return new Profile(customer, version + 1, next);
    }
}
