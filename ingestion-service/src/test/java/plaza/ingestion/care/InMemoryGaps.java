package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;

/** Gaps in a map; the demo brand's page is the only account. */
class InMemoryGaps implements Gaps {

    private final Map<AccountRef, Gap> kept = new HashMap<>();
    private final Map<AccountRef, Instant> next = new HashMap<>();
    private Optional<Instant> mark = Optional.empty();

    @Override
    public Uni<Void> add(Gap gap) {
        kept.merge(gap.account(), gap, InMemoryGaps::merged);
        next.put(gap.account(), gap.wantedAt());
        return Uni.createFrom().voidItem();
    }

    private static Gap merged(Gap one, Gap other) {
        Instant since = one.since().isBefore(other.since()) ? one.since() : other.since();
        return new Gap(one.account(), since, other.wantedAt());
    }

    @Override
    public Uni<Optional<Gap>> claim(Instant now, Instant until) {
        Optional<Gap> due = kept.values().stream()
                .filter(gap -> !next.get(gap.account()).isAfter(now))
                .findFirst();
        due.ifPresent(gap -> next.put(gap.account(), until));
        return Uni.createFrom().item(due);
    }

    @Override
    public Uni<Void> remove(Gap gap) {
        Gap known = kept.get(gap.account());
        if (known != null && known.wantedAt().equals(gap.wantedAt())) {
            kept.remove(gap.account());
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> addForAll(Instant since, Instant now) {
        return add(new Gap(DemoAccount.PAGE.ref(), since, now));
    }

    @Override
    public Uni<Optional<Gap>> find(AccountRef account) {
        return Uni.createFrom().item(Optional.ofNullable(kept.get(account)));
    }

    @Override
    public Uni<Optional<Instant>> alive(Instant now) {
        Optional<Instant> before = mark;
        mark = Optional.of(now);
        return Uni.createFrom().item(before);
    }
}
