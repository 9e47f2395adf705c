package plaza.conversation.outreach;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plaza.conversation.outreach.model.Attempt;
import plaza.conversation.outreach.model.BeginOutcome;
import plaza.conversation.outreach.model.Beginning;
import plaza.conversation.outreach.model.Cap;
import plaza.conversation.outreach.model.HouseRules;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.conversation.outreach.model.Night;
import plaza.conversation.outreach.model.Occasion;
import plaza.conversation.outreach.model.Talk;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.profile.Profiles;
import plaza.conversation.profile.model.FieldKind;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.ids.Ids;

/** Says whether we may begin something with a customer, and keeps that we do. All that we begin asks here first. */
@ApplicationScoped
public class BeginContact {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final VisibleCustomers visible;
    private final CustomerWishes wishes;
    private final Profiles profiles;
    private final Talks talks;
    private final Attempts attempts;
    private final OutreachSettings settings;
    private final Ids ids;
    private final Clock clock;

    BeginContact(
            VisibleCustomers visible,
            CustomerWishes wishes,
            Profiles profiles,
            Talks talks,
            Attempts attempts,
            OutreachSettings settings,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.wishes = wishes;
        this.profiles = profiles;
        this.talks = talks;
        this.attempts = attempts;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What somebody would begin.
     *
     * @param brand in whose name
     */
    public record Asking(CustomerId customer, String brand, Occasion occasion, AgentId by) {}

    /** Whether we may; nothing is kept. Empty where there is no such customer or none in sight: both look the same. */
    @WithSession
    public Uni<Optional<MayWeStart>> ask(Asking asking, Sight sight) {
        return visible.contains(asking.customer(), sight)
                .chain(seen -> seen
                        ? decide(asking, clock.instant()).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    /** Decides it, and keeps what was decided: from then on it counts. */
    @WithTransaction
    public Uni<BeginOutcome> begin(Asking asking, Sight sight) {
        return visible.contains(asking.customer(), sight)
                .chain(seen -> seen ? begin(asking) : Uni.createFrom().item(new BeginOutcome.NotVisible()));
    }

    private Uni<BeginOutcome> begin(Asking asking) {
        Instant now = clock.instant();
        return attempts.lock(asking.customer())
                .chain(() -> decide(asking, now))
                .map(decision -> attempt(asking, decision, now))
                .call(attempts::keep)
                .map(BeginOutcome.Decided::new);
    }

    private Attempt attempt(Asking asking, MayWeStart decision, Instant now) {
        return new Attempt(
                ids.next(), asking.customer(), asking.brand(), asking.occasion(), decision, now, asking.by());
    }

    private Uni<MayWeStart> decide(Asking asking, Instant now) {
        return wishes.holding(asking.customer())
                .chain(wished -> profiles.get(asking.customer())
                        .map(profile -> new Known(wished, zone(profile), List.of(), List.of())))
                .chain(known -> talks.list(asking.customer(), asking.brand()).map(known::with))
                .chain(known ->
                        attempts.begun(asking.customer(), now.minus(WEEK)).map(known::begun))
                .map(known -> MayWeStart.of(known.asked(asking.occasion(), now, house())));
    }

    /** What is gathered from step to step. */
    private record Known(Wishes wishes, Optional<ZoneId> zone, List<Talk> talks, List<Instant> begun) {

        Known with(List<Talk> found) {
            return new Known(wishes, zone, found, begun);
        }

        Known begun(List<Instant> found) {
            return new Known(wishes, zone, talks, found);
        }

        Beginning asked(Occasion occasion, Instant now, HouseRules house) {
            return new Beginning(occasion, now, zone.orElse(house.zone()), wishes, house, talks, begun);
        }
    }

    private static Optional<ZoneId> zone(Profile profile) {
        return profile.values(FieldKind.TIME_ZONE).findFirst().map(ZoneId::of);
    }

    private HouseRules house() {
        return new HouseRules(
                settings.zone(),
                new Night(settings.quietFrom(), settings.quietUntil()),
                settings.ladder().stream().map(Channel::new).toList(),
                List.of(new Cap(settings.mostADay(), DAY), new Cap(settings.mostAWeek(), WEEK)));
    }
}
