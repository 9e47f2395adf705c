package plaza.conversation.promise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.Calendars;
import plaza.conversation.calendar.Revisions;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.platform.ids.Ids;

/** Adds policies and changes them, one after the other. */
@ApplicationScoped
public class KeepPolicy {

    /** The most there may be: each case is held against all of them. */
    public static final int MOST = 500;

    private final Policies policies;
    private final Calendars calendars;
    private final Revisions revisions;
    private final Ids ids;

    KeepPolicy(Policies policies, Calendars calendars, Revisions revisions, Ids ids) {
        this.policies = policies;
        this.calendars = calendars;
        this.revisions = revisions;
        this.ids = ids;
    }

    /** Adds one. */
    @WithTransaction
    public Uni<PolicyOutcome> add(PolicyDraft draft, String by) {
        Policy wanted = draft.as(new PolicyId(ids.next()), 0);
        return revisions.next().chain(policies::list).chain(all -> add(wanted, all, by));
    }

    /**
     * Changes one.
     *
     * @param seen the version on which the change rests
     */
    @WithTransaction
    public Uni<PolicyOutcome> change(PolicyId id, long seen, PolicyDraft draft, String by) {
        return revisions.next().chain(policies::list).chain(all -> change(id, seen, draft, all, by));
    }

    private Uni<PolicyOutcome> add(Policy wanted, List<Policy> all, String by) {
        return all.size() >= MOST ? Uni.createFrom().item(new PolicyOutcome.TooMany(MOST)) : store(wanted, all, by);
    }

    private Uni<PolicyOutcome> change(PolicyId id, long seen, PolicyDraft draft, List<Policy> all, String by) {
        Optional<Policy> found =
                all.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Uni.createFrom().item(new PolicyOutcome.Absent(id));
        }
        Policy before = found.get();
        if (before.version() != seen) {
            return Uni.createFrom().item(new PolicyOutcome.Overtaken(before.version()));
        }
        Policy wanted = draft.as(id, seen + 1);
        return before.isDefault() && !wanted.isDefault()
                ? Uni.createFrom().item(new PolicyOutcome.DefaultStays())
                : store(wanted, all, by);
    }

    private Uni<PolicyOutcome> store(Policy wanted, List<Policy> all, String by) {
        List<Policy> others =
                all.stream().filter(each -> !each.id().equals(wanted.id())).toList();
        if (others.stream().anyMatch(each -> each.name().equals(wanted.name()))) {
            return Uni.createFrom().item(new PolicyOutcome.NameTaken(wanted.name()));
        }
        Optional<Policy> same = others.stream()
                .filter(each -> each.conditions().equals(wanted.conditions()))
                .findFirst();
        if (same.isPresent()) {
            return Uni.createFrom().item(new PolicyOutcome.ConditionsTaken(same.get()));
        }
        return counted(wanted.calendar())
                .chain(missing -> missing.isPresent()
                        ? Uni.createFrom().item(new PolicyOutcome.NoCalendar(missing.get()))
                        : policies.store(wanted, by).replaceWith(new PolicyOutcome.Kept(wanted)));
    }

    /** The calendar where there is none of that id. */
    private Uni<Optional<CalendarId>> counted(@Nullable CalendarId calendar) {
        return calendar == null
                ? Uni.createFrom().item(Optional.empty())
                : calendars.find(calendar).map(found -> found.isPresent() ? Optional.empty() : Optional.of(calendar));
    }
}
