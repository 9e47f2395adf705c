package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Tells that an account's token is no good any more: the event of the account is what alarms are made from. */
@ApplicationScoped
public class Reauthorisation {

    private static final Logger LOG = Logger.getLogger(Reauthorisation.class);

    private final Accounts accounts;
    private final Credentials credentials;
    private final Clock clock;

    Reauthorisation(Accounts accounts, Credentials credentials, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Within a transaction.
     *
     * @param version of the credential that was refused, 0 where there was none; a newer one is not blamed for it
     */
    public Uni<Void> isNeeded(AccountRef account, long version) {
        return accounts.findForChange(account)
                .chain(found -> found.filter(each -> each.state() == AccountState.CONNECTED)
                        .map(each -> unlessReplaced(each, version))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> unlessReplaced(Account account, long version) {
        return credentials
                .find(account.ref())
                .chain(present -> isReplaced(present, version)
                        ? Uni.createFrom().voidItem()
                        : store(account.in(AccountState.NEEDS_REAUTHORISATION, clock.instant())));
    }

    private static boolean isReplaced(Optional<Credential> present, long version) {
        return present.filter(credential -> credential.version() > version).isPresent();
    }

    private Uni<Void> store(Account account) {
        LOG.warn(LogLine.of("the network does not take the account's token any more; its replies are held")
                .with(LogKey.ACCOUNT, account.ref()));
        return accounts.store(account);
    }
}
