package plaza.workspace.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.TokenSet;

/** Sessions of one process. A restart ends them; people come back without a password while the provider knows them. */
public class InMemorySessions implements Sessions {

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    @Override
    public Uni<Optional<TokenSet>> find(SessionHandle handle) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(held.get(handle.digest())).map(Held::tokens));
    }

    @Override
    public Uni<Void> store(SessionHandle handle, TokenSet tokens, Instant at) {
        return Uni.createFrom()
                .item(() -> held.put(handle.digest(), new Held(tokens, at)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(SessionHandle handle) {
        return Uni.createFrom().item(() -> held.remove(handle.digest())).replaceWithVoid();
    }

    @Override
    public Uni<Void> forgetUnusedSince(Instant moment) {
        return Uni.createFrom()
                .item(() -> held.values().removeIf(session -> session.storedAt().isBefore(moment)))
                .replaceWithVoid();
    }

    private record Held(TokenSet tokens, Instant storedAt) {}
}
