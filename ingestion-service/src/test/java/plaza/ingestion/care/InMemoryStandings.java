package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;

/** Standings in a map; the demo brand's page is the only account. */
class InMemoryStandings implements Standings {

    private final Map<AccountRef, Standing> kept = new HashMap<>();
    private final Map<AccountRef, Instant> next = new HashMap<>(Map.of(DemoAccount.PAGE.ref(), Instant.EPOCH));

    @Override
    public Uni<Map<AccountRef, Standing>> list(Collection<AccountRef> accounts) {
        Map<AccountRef, Standing> found = new HashMap<>(kept);
        found.keySet().retainAll(accounts);
        return Uni.createFrom().item(found);
    }

    @Override
    public Uni<Optional<AccountRef>> claimDue(Instant now, Instant until) {
        Optional<AccountRef> due = next.entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .findFirst();
        due.ifPresent(account -> next.put(account, until));
        return Uni.createFrom().item(due);
    }

    @Override
    public Uni<Void> renew(AccountRef account, Instant now) {
        kept.computeIfPresent(
                account,
                (ref, known) -> new Standing(known.checkedAt(), Optional.empty(), known.missing(), known.trouble()));
        next.put(account, now);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> store(AccountRef account, Standing standing, Instant at) {
        kept.put(account, standing);
        next.put(account, at);
        return Uni.createFrom().voidItem();
    }
}
