package plaza.conversation.profile;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Lets somebody who sees a customer write down what is known of them. */
@ApplicationScoped
public class ChangeProfile {

    private final VisibleCustomers visible;
    private final Profiles profiles;
    private final Clock clock;

    ChangeProfile(VisibleCustomers visible, Profiles profiles, Clock clock) {
        this.visible = visible;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * What somebody wants to be known, and nothing else.
     *
     * @param seen the version that they saw
     */
    public record Wish(CustomerId customer, long seen, List<ProfileField.Draft> all, AgentId by) {

        /** Copies what could change under it. */
        public Wish {
            all = List.copyOf(all);
        }
    }

    /** Keeps it, or says why not. */
    @WithTransaction
    public Uni<ProfileOutcome> change(Wish wish, Sight sight) {
        return visible.contains(wish.customer(), sight)
                .chain(seen -> seen
                        ? profiles.get(wish.customer()).chain(known -> change(wish, known))
                        : Uni.createFrom().item(new ProfileOutcome.NotVisible()));
    }

    private Uni<ProfileOutcome> change(Wish wish, Profile known) {
        if (known.version() != wish.seen()) {
            return Uni.createFrom().item(new ProfileOutcome.Overtaken(known.version()));
        }
        Profile next = known.changed(wish.all(), clock.instant(), wish.by());
        return next.all().equals(known.all())
                ? Uni.createFrom().item(new ProfileOutcome.Kept(known))
                : profiles.replace(known, next, wish.by())
                        .map(done ->
                                done ? new ProfileOutcome.Kept(next) : new ProfileOutcome.Overtaken(next.version()));
    }
}
