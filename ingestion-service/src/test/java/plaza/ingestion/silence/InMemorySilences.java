package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.silence.model.OnTheWay;
import plaza.ingestion.silence.model.Silence;

/** Silences in a list; every account is the demo brand's. */
class InMemorySilences implements Silences {

    private final List<Silence> kept = new ArrayList<>();

    @Override
    public Uni<List<Silence>> list() {
        return Uni.createFrom().item(List.copyOf(kept));
    }

    @Override
    public Uni<Boolean> covers(AccountRef account) {
        return Uni.createFrom().item(isSilent(DemoAccount.PAGE.brand()));
    }

    @Override
    public Uni<Boolean> stops(AccountRef account) {
        return covers(account);
    }

    @Override
    public Uni<Void> awaitDepartures() {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> add(Silence silence) {
        return Uni.createFrom().item(!isSilent(silence.brand()) && kept.add(silence));
    }

    @Override
    public Uni<Boolean> remove(Slug brand) {
        return Uni.createFrom().item(kept.removeIf(silence -> silence.brand().equals(brand)));
    }

    @Override
    public Uni<Map<Slug, OnTheWay>> countOnTheWay() {
        return Uni.createFrom().item(Map.of());
    }

    private boolean isSilent(Slug brand) {
        return kept.stream().anyMatch(silence -> silence.brand().equals(brand));
    }
}
