package plaza.conversation.profile;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** Gives people what is known of a customer whom they see. */
@ApplicationScoped
public class ReadProfile {

    private final VisibleCustomers visible;
    private final Profiles profiles;

    ReadProfile(VisibleCustomers visible, Profiles profiles) {
        this.visible = visible;
        this.profiles = profiles;
    }

    /** What is known; empty where there is no such customer or none in sight: both look the same. */
    @WithSession
    public Uni<Optional<Profile>> read(CustomerId customer, Sight sight) {
        return visible.contains(customer, sight)
                .chain(seen -> seen
                        ? profiles.get(customer).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }
}
