package plaza.conversation.profile;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Profiles in a map. */
public final class InMemoryProfiles implements Profiles {

    private final Map<CustomerId, Profile> profiles = new HashMap<>();

    @Override
    public Uni<Profile> get(CustomerId customer) {
        return Uni.createFrom().item(() -> profiles.getOrDefault(customer, new Profile(customer, 0, List.of())));
    }

    /** What is known of anybody. */
    public List<Profile> all() {
        return List.copyOf(profiles.values());
    }

    /** These fields are that customer's from now on. */
    public void give(List<ProfileField> which, CustomerId from, CustomerId to) {
        put(from, profile -> profile.all().stream()
                .filter(field -> !which.contains(field))
                .toList());
        put(to, profile -> Stream.concat(profile.all().stream(), which.stream())
                .distinct()
                .toList());
    }

    private void put(CustomerId customer, Function<Profile, List<ProfileField>> next) {
        Profile known = profiles.getOrDefault(customer, new Profile(customer, 0, List.of()));
        profiles.put(customer, new Profile(customer, known.version() + 1, next.apply(known)));
    }

    @Override
    public Uni<Boolean> replace(Profile before, Profile next, AgentId by) {
        return get(before.customer()).map(known -> {
            boolean same = known.version() == before.version();
            if (same) {
                profiles.put(next.customer(), next);
            }
            return same;
        });
    }
}
