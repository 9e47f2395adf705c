package plaza.ingestion.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/** What every adapter of {@link Credentials} does. */
public interface CredentialsContract {

    Instant NOW = Instant.parse("2026-11-22T13:00:00Z");

    Credentials credentials();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void an_account_without_one_has_none() {
        assertThat(find(account("none"))).isEmpty();
    }

    @Test
    default void the_newest_one_counts_and_is_known_as_newer() {
        AccountRef account = account("replaced");
        replace(account, "first");
        long before = find(account).orElseThrow().version();

        replace(account, "second");

        Credential now = find(account).orElseThrow();
        assertThat(now.token().is("second")).isTrue();
        assertThat(now.version()).isGreaterThan(before);
    }

    @Test
    default void what_is_there_is_not_replaced_by_what_is_added() {
        AccountRef account = account("kept");
        inTransaction(() -> credentials().addIfNone(account, Secret.of("first"), NOW));

        inTransaction(() -> credentials().addIfNone(account, Secret.of("second"), NOW));

        assertThat(find(account).orElseThrow().token().is("first")).isTrue();
    }

    private void replace(AccountRef account, String token) {
        inTransaction(() -> credentials().replace(account, Secret.of(token), NOW));
    }

    private Optional<Credential> find(AccountRef account) {
        return inTransaction(() -> credentials().find(account));
    }

    private static AccountRef account(String id) {
        return new AccountRef(DemoAccount.PAGE.ref().channel(), new NetworkId("credential-" + id));
    }
}
