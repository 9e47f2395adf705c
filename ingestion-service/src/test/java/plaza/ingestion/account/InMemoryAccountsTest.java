package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryAccountsTest implements AccountsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public <T> T inTransaction(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }

    @Override
    public void removeAll() {
        accounts.clear();
    }
}
