package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.ingestion.account.Healths;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.Health;
import plaza.ingestion.care.model.Diagnosis;
import plaza.ingestion.care.model.Hearing;
import plaza.ingestion.care.model.Signs;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.Gates;
import plaza.ingestion.outbound.model.Gate;

/** The health of accounts by all that is known of them. */
@ApplicationScoped
class AccountHealths implements Healths {

    private final Gates gates;
    private final Standings standings;
    private final Hearings hearings;
    private final Clock clock;

    AccountHealths(Gates gates, Standings standings, Hearings hearings, Clock clock) {
        this.gates = gates;
        this.standings = standings;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public Uni<Map<AccountRef, Health>> list(List<Account> accounts) {
        Set<AccountRef> refs = accounts.stream().map(Account::ref).collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(gates.list(refs), standings.list(refs), hearings.list(refs))
                .usingConcurrencyOf(1)
                .with((shut, standing, heard) -> healths(accounts, shut, standing, heard));
    }

    @Override
    public Uni<Void> renewed(AccountRef account) {
        return standings.renew(account, clock.instant());
    }

    private Map<AccountRef, Health> healths(
            List<Account> accounts,
            Map<AccountRef, Gate> shut,
            Map<AccountRef, Standing> standing,
            Map<AccountRef, Hearing> heard) {
        Map<AccountRef, Health> healths = new HashMap<>();
        for (Account account : accounts) {
            AccountRef ref = account.ref();
            Signs signs = new Signs(
                    account.state(),
                    account.changedAt(),
                    shut.getOrDefault(ref, Gate.OPEN),
                    standing.getOrDefault(ref, Standing.UNKNOWN),
                    heard.getOrDefault(ref, Hearing.NONE));
            healths.put(ref, Diagnosis.of(signs, clock.instant()));
        }
        return healths;
    }
}
