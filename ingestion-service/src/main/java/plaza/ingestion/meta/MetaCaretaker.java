package plaza.ingestion.meta;

import java.util.List;
import plaza.ingestion.channel.Caretaker;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TokenFacts;
import plaza.ingestion.graph.network.GraphUpkeep;

/** Looks after accounts that keep their own subscription: pages and Instagram accounts. */
public final class MetaCaretaker implements Caretaker {

    private final GraphUpkeep upkeep;
    private final List<String> needs;

    /**
     * @param needs what the channel understands and cannot do without
     */
    public MetaCaretaker(GraphUpkeep upkeep, List<String> needs) {
        this.upkeep = upkeep;
        this.needs = List.copyOf(needs);
    }

    @Override
    public List<String> needs() {
        return needs;
    }

    @Override
    public Asked<TokenFacts> token(Secret token) {
        return upkeep.token(token);
    }

    @Override
    public Asked<Subscribed> subscribed(AccountRef account, TokenFacts facts, Secret token) {
        return upkeep.subscribed(account.id(), facts.app(), token);
    }

    @Override
    public Asked<Subscribed> subscribe(Subscribed wanted, Secret token) {
        return upkeep.subscribe(wanted, token);
    }
}
