package plaza.conversation.outreach.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Rules;
import plaza.conversation.outreach.Talks;
import plaza.conversation.outreach.model.Talk;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;

/** Where customers spoke to us, by their cases in PostgreSQL. */
@ApplicationScoped
class PgTalks implements Talks {

    private static final String LIST = """
            select c.channel, c.accountId, max(c.lastInPrivateAt) from ConversationRow c
            where c.customerId = :customer and c.brand = :brand
            group by c.channel, c.accountId order by c.channel, c.accountId
            """;

    private final Accounts accounts;

    PgTalks(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One row of {@link #LIST}. */
    record TalkRow(
            String channel, String accountId, @Nullable Instant lastInPrivate) {

        AccountRef account() {
            return new AccountRef(new Channel(channel), accountId);
        }
    }

    @Override
    public Uni<List<Talk>> list(CustomerId customer, String brand) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LIST, TalkRow.class)
                        .setParameter("customer", customer.value())
                        .setParameter("brand", brand)
                        .getResultList())
                .chain(this::withRules);
    }

    /** One after the other: a session answers one question at a time. */
    private Uni<List<Talk>> withRules(List<TalkRow> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> accounts.find(row.account())
                        .map(found -> new Talk(
                                row.account(),
                                row.lastInPrivate(),
                                found.map(Account::rules).orElse(Rules.UNTOLD))))
                .collect()
                .asList();
    }
}
