package plaza.conversation.promise.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.conversation.calendar.model.BusinessCalendar;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.NamedCalendar;

/**
 * All policies and calendars as they stood at one moment. The most specific policy that is enabled and holds is chosen:
 * by its heaviest trait, then the next.
 */
public final class PolicyBook {

    private static final Comparator<Policy> HEAVIEST_FIRST = Comparator.<Policy>comparingInt(
                    policy -> policy.conditions().weight())
            .reversed()
            .thenComparing(policy -> policy.id().value());

    private final long revision;
    private final List<Policy> policies;
    private final Set<String> crises;
    private final Map<PolicyId, Promised> promises = new HashMap<>();

    /**
     * The book of that revision.
     *
     * @param crises brands that are in one
     */
    public PolicyBook(
            long revision, Collection<Policy> policies, Collection<NamedCalendar> calendars, Set<String> crises) {
        this.revision = revision;
        this.crises = Set.copyOf(crises);
        this.policies =
                policies.stream().filter(Policy::enabled).sorted(HEAVIEST_FIRST).toList();
        Map<CalendarId, NamedCalendar> known =
                calendars.stream().collect(Collectors.toMap(NamedCalendar::id, Function.identity()));
        Map<CalendarId, BusinessCalendar> counted = new HashMap<>();
        known.forEach((id, calendar) -> counted.put(id, new BusinessCalendar(calendar.hours())));
        this.policies.forEach(policy -> promises.put(policy.id(), promised(policy, known, counted)));
    }

    /** Grows with each change of a policy or a calendar, and where a crisis begins or ends. */
    public long revision() {
        return revision;
    }

    /** True where promises differ by that. */
    public boolean asks(Trait trait) {
        return policies.stream().anyMatch(policy -> policy.conditions().asked().contains(trait));
    }

    /** What such a case is promised. */
    public Promised promised(Situation situation) {
        return find(situation).map(this::promised).orElse(Promised.DEFAULT);
    }

    /** The same with its reasons; empty where no policy holds. */
    public Optional<Choice> choose(Situation situation) {
        return find(situation)
                .map(chosen -> new Choice(
                        chosen,
                        promised(chosen),
                        policies.stream()
                                .map(policy -> new Choice.Considered(
                                        policy,
                                        policy.conditions()
                                                .findMismatch(asItIs(situation))
                                                .orElse(null),
                                        policy.equals(chosen)))
                                .toList()));
    }

    private Optional<Policy> find(Situation known) {
        Situation situation = asItIs(known);
        return policies.stream()
                .filter(policy -> policy.conditions().findMismatch(situation).isEmpty())
                .findFirst();
    }

    private Situation asItIs(Situation known) {
        return crises.contains(known.brand()) ? known.inCrisis() : known;
    }

    private Promised promised(Policy policy) {
        return promises.getOrDefault(policy.id(), Promised.DEFAULT);
    }

    private Promised promised(
            Policy policy, Map<CalendarId, NamedCalendar> known, Map<CalendarId, BusinessCalendar> counted) {
        Optional<NamedCalendar> calendar =
                Optional.ofNullable(policy.calendar()).map(known::get);
        String edition = policy.id() + " " + policy.version()
                + calendar.map(each -> " " + each.id() + " " + each.version()).orElse("");
        return new Promised(
                policy.id(),
                edition,
                revision,
                policy.promise(calendar.map(each -> counted.get(each.id())).orElse(BusinessCalendar.ALWAYS)));
    }
}
