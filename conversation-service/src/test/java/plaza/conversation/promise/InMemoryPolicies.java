package plaza.conversation.promise;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plaza.conversation.calendar.InMemoryCalendars;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyBook;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** Policies in a map; begins with what the migration seeds for Facebook and web chat. */
public final class InMemoryPolicies implements Policies {

    private final Map<PolicyId, Policy> policies = new LinkedHashMap<>();
    private final InMemoryCalendars calendars;
    private Crises crises = () -> Uni.createFrom().item(Set.of());

    public InMemoryPolicies(InMemoryCalendars calendars) {
        this.calendars = calendars;
        keep(policy("default", Conditions.NONE, Duration.ofHours(1)));
        keep(policy("facebook public", where("facebook", Visibility.PUBLIC), Duration.ofHours(1)));
        keep(policy("facebook private", where("facebook", Visibility.PRIVATE), Duration.ofMinutes(15)));
        keep(policy("webchat private", where("webchat", Visibility.PRIVATE), Duration.ofMinutes(2)));
    }

    /** Which brands are in a crisis, as another adapter knows it. */
    public void crisesBy(Crises known) {
        crises = known;
    }

    @Override
    public Uni<PolicyBook> book() {
        return Uni.createFrom()
                .item(() -> new PolicyBook(
                        calendars.revision(),
                        policies.values(),
                        calendars.all(),
                        crises.brands().await().indefinitely()));
    }

    @Override
    public Uni<List<Policy>> list() {
        return Uni.createFrom().item(() -> policies.values().stream()
                .sorted(Comparator.comparing(Policy::name))
                .toList());
    }

    @Override
    public Uni<Optional<Policy>> find(PolicyId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(policies.get(id)));
    }

    @Override
    public Uni<Void> store(Policy policy, String by) {
        return Uni.createFrom().voidItem().invoke(() -> keep(policy));
    }

    private void keep(Policy policy) {
        policies.put(policy.id(), policy);
    }

    private static Conditions where(String channel, Visibility visibility) {
        return new Conditions(new Channel(channel), visibility, null, null, null, false);
    }

    private static Policy policy(String name, Conditions conditions, Duration answer) {
        return new Policy(
                new PolicyId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                0,
                name,
                conditions,
                Map.of(Metric.FIRST_ANSWER, Goal.of(answer)),
                75,
                null,
                true);
    }
}
