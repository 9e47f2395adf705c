package plaza.ingestion.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.model.Capabilities;
import plaza.platform.security.SiteScope;

/** Tells accounts anew whose network is known to allow something else than what was last told of them. */
@ApplicationScoped
public class TellRules {

    private static final int MOST = 10_000;

    private final Accounts accounts;
    private final Channels channels;
    private final Clock clock;

    TellRules(Accounts accounts, Channels channels, Clock clock) {
        this.accounts = accounts;
        this.channels = channels;
        this.clock = clock;
    }

    /** Called at each start: rules come with the version of this service. Replicas may do so at one time. */
    @WithTransaction
    public Uni<Void> tell() {
        return accounts.list(SiteScope.of(Set.of("*")), Optional.empty(), MOST)
                .map(all -> all.stream().filter(this::isToldWrong).toList())
                .chain(this::correct);
    }

    private Uni<Void> correct(List<Account> wrong) {
        return Multi.createFrom()
                .iterable(wrong)
                .onItem()
                .transformToUniAndConcatenate(each -> accounts.findForChange(each.ref())
                        .map(found -> found.filter(this::isToldWrong))
                        .chain(this::correctOne))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> correctOne(Optional<Account> found) {
        return found.map(account -> accounts.store(account.able(allowed(account).orElseThrow(), clock.instant())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private boolean isToldWrong(Account account) {
        return allowed(account)
                .filter(allowed -> !allowed.equals(account.capabilities()))
                .isPresent();
    }

    private Optional<Capabilities> allowed(Account account) {
        return channels.find(account.ref().channel().value()).map(channel -> channel.capabilities());
    }
}
