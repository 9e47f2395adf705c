package plaza.ingestion.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.whatsapp.WhatsappForms;
import plaza.platform.security.SiteScope;
import plaza.platform.web.Cursor;

/** What every adapter of {@link Accounts} does. */
public interface AccountsContract {

    List<Account> THREE = List.of(
            DemoAccount.of("100000000000001", "cordoba", 1),
            DemoAccount.of("42", "bogota", 2),
            DemoAccount.of("43", "cordoba", 3));

    Accounts accounts();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    /** Removes every account. */
    void removeAll();

    @BeforeEach
    default void three_accounts() {
        removeAll();
        inTransaction(() -> accounts().addToNone(THREE));
    }

    @Test
    default void what_is_kept_is_found_whole_by_channel_and_network_id() {
        assertThat(find("42")).containsExactly(THREE.get(1));
    }

    @Test
    default void what_its_network_demands_is_kept_with_it() {
        Account able = THREE.get(1).able(PageRules.CAPABILITIES, THREE.get(1).changedAt());

        inTransaction(() -> accounts().store(able));

        assertThat(find("42")).containsExactly(able);
    }

    @Test
    default void words_that_its_network_approved_are_kept_with_it() {
        Instant now = THREE.get(1).changedAt();
        Account wording = THREE.get(1).wording(List.of(WhatsappForms.RESOLVED, WhatsappForms.RESUME), now);

        inTransaction(() -> accounts().store(wording));

        assertThat(find("42")).containsExactly(wording);
    }

    @ParameterizedTest
    @EnumSource(AccountMode.class)
    default void every_mode_is_kept_with_it(AccountMode mode) {
        Instant now = THREE.get(1).changedAt();
        Account moved = THREE.get(1).in(AccountMode.LISTEN, now).in(mode, now);

        inTransaction(() -> accounts().store(moved));

        assertThat(find("42")).containsExactly(moved);
    }

    @Test
    default void an_unknown_account_is_not_there() {
        assertThat(find("4711")).isEmpty();
    }

    @Test
    default void nothing_asked_is_nothing_found() {
        assertThat(this.<List<Account>>inTransaction(() -> accounts().list(List.of())))
                .isEmpty();
    }

    @Test
    default void a_second_seeding_adds_nothing() {
        inTransaction(() -> accounts().addToNone(List.of(DemoAccount.of("44", "madrid", 4))));

        assertThat(find("44")).isEmpty();
    }

    @Test
    default void the_newest_change_comes_first() {
        assertThat(page(SiteScope.of(Set.of("*")), Optional.empty(), 10))
                .containsExactly(THREE.get(2), THREE.get(1), THREE.get(0));
    }

    @Test
    default void only_the_sites_in_scope_are_shown() {
        assertThat(page(SiteScope.of(Set.of("cordoba", "madrid")), Optional.empty(), 10))
                .containsExactly(THREE.get(2), THREE.get(0));
    }

    @Test
    default void without_a_site_nothing_is_shown() {
        assertThat(page(SiteScope.of(Set.of()), Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void a_page_goes_on_after_its_cursor() {
        SiteScope all = SiteScope.of(Set.of("*"));
        Account last = page(all, Optional.empty(), 1).getLast();

        assertThat(page(all, Optional.of(new Cursor(last.changedAt(), last.id())), 10))
                .containsExactly(THREE.get(1), THREE.get(0));
    }

    private List<Account> find(String id) {
        AccountRef ref = new AccountRef(THREE.getFirst().ref().channel(), new NetworkId(id));
        return inTransaction(() -> accounts().list(List.of(ref)));
    }

    private List<Account> page(SiteScope sites, Optional<Cursor> after, int limit) {
        return inTransaction(() -> accounts().list(sites, after, limit));
    }
}
