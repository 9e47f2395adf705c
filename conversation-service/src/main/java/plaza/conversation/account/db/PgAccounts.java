package plaza.conversation.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Site;

/** Accounts in PostgreSQL. */
@ApplicationScoped
class PgAccounts implements Accounts {

    /**
     * One statement, so that two states of one account cannot overtake each other. What was not told goes as 0 or
     * as an empty text: PostgreSQL cannot tell the type of a bare null.
     */
    private static final String KEEP = """
            insert into account_projection (channel, account_id, name, state, max_text_length, rules, templates, mode,
                served_since, brand, home_site, language, changed_at)
            values (:channel, :account, :name, :state, nullif(cast(:most as integer), 0), :rules, nullif(:templates, ''), :mode,
                cast(nullif(cast(:since as text), '') as timestamptz), nullif(:brand, ''), nullif(:site, ''),
                nullif(:language, ''), :at)
            on conflict (channel, account_id) do update
                set name = excluded.name, state = excluded.state,
                    max_text_length = excluded.max_text_length, rules = excluded.rules,
                    templates = excluded.templates, mode = excluded.mode,
                    served_since = excluded.served_since, brand = excluded.brand,
                    home_site = excluded.home_site, language = excluded.language, changed_at = excluded.changed_at
                where account_projection.changed_at <= excluded.changed_at
            """;

    @Override
    public Uni<Void> keep(Account account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("channel", account.ref().channel().label())
                        .setParameter("account", account.ref().accountId())
                        .setParameter("name", account.name())
                        .setParameter("state", account.state())
                        .setParameter(
                                "most",
                                Optional.ofNullable(account.maxTextLength()).orElse(0))
                        .setParameter("rules", RulesColumn.text(account.rules()))
                        .setParameter("templates", RulesColumn.templates(account.rules()))
                        .setParameter("mode", account.serving().mode().label())
                        .setParameter(
                                "since",
                                Optional.ofNullable(account.serving().since())
                                        .map(Instant::toString)
                                        .orElse(""))
                        .setParameter(
                                "brand", account.findHome().map(Home::brand).orElse(""))
                        .setParameter(
                                "site",
                                account.findHome()
                                        .map(home -> home.site().slug())
                                        .orElse(""))
                        .setParameter(
                                "language",
                                account.findHome().map(Home::language).orElse(""))
                        .setParameter("at", account.changedAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Account>> find(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.find(
                        AccountRow.class, new AccountRow.Key(account.channel().label(), account.accountId())))
                .map(row -> Optional.ofNullable(row).map(PgAccounts::account));
    }

    private static Account account(AccountRow row) {
        return new Account(
                new AccountRef(new Channel(row.channel), row.accountId),
                row.name,
                row.state,
                row.maxTextLength,
                row.rules == null ? Rules.UNTOLD : RulesColumn.rules(row.rules, row.templates),
                new Serving(AccountMode.of(row.mode), row.servedSince),
                row.brand == null || row.homeSite == null || row.language == null
                        ? null
                        : new Home(row.brand, new Site(row.homeSite), row.language),
                row.changedAt);
    }
}
