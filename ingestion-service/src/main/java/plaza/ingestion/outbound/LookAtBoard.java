package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.silence.Silences;

/** Reads what a dispatcher needs to know, in one session. */
@ApplicationScoped
class LookAtBoard {

    private static final int MOST = 50;

    private final Replies replies;
    private final Gates gates;
    private final Accounts accounts;
    private final Silences silences;

    LookAtBoard(Replies replies, Gates gates, Accounts accounts, Silences silences) {
        this.replies = replies;
        this.gates = gates;
        this.accounts = accounts;
        this.silences = silences;
    }

    /** Accounts that have something to be done. */
    @WithSession
    public Uni<List<AccountRef>> accounts() {
        return replies.listAccountsWithOpen();
    }

    /** One account; one question after the other, because a session answers one at a time. */
    @WithSession
    public Uni<Board> look(AccountRef account) {
        return Uni.combine()
                .all()
                .unis(
                        find(account),
                        gates.get(account),
                        silences.covers(account),
                        replies.listNext(account, MOST),
                        replies.listUnsettled(account, MOST))
                .usingConcurrencyOf(1)
                .with(Board::new);
    }

    private Uni<Optional<Account>> find(AccountRef account) {
        return accounts.list(List.of(account)).map(found -> found.stream().findFirst());
    }
}
