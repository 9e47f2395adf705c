package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;

class InMemoryCredentialsTest implements CredentialsContract {

    private final InMemoryCredentials credentials = new InMemoryCredentials();

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }

    /** Credentials in a map. */
    static final class InMemoryCredentials implements Credentials {

        private final Map<AccountRef, Credential> kept = new HashMap<>();

        @Override
        public Uni<Optional<Credential>> find(AccountRef account) {
            return Uni.createFrom().item(Optional.ofNullable(kept.get(account)));
        }

        @Override
        public Uni<Void> replace(AccountRef account, Secret token, Instant at) {
            long before = kept.containsKey(account) ? kept.get(account).version() : 0;
            kept.put(account, new Credential(token, before + 1));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> addIfNone(AccountRef account, Secret token, Instant at) {
            kept.putIfAbsent(account, new Credential(token, 1));
            return Uni.createFrom().voidItem();
        }
    }
}
