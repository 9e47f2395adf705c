package plaza.ingestion.whatsapp;

import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.Caretaker;
import plaza.ingestion.channel.TemplateShelf;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TokenFacts;
import plaza.ingestion.graph.network.GraphUpkeep;

/** Looks after numbers: the business account above a number keeps the subscription, and the token tells which it is. */
public final class WhatsappCaretaker implements Caretaker {

    private static final String MESSAGES = "messages";

    /** A token of more business accounts than this belongs to somebody who manages the numbers of others. */
    private static final int MOST_BUSINESS_ACCOUNTS = 5;

    private final GraphUpkeep upkeep;
    private final TemplateShelf templates;

    public WhatsappCaretaker(GraphUpkeep upkeep, TemplateShelf templates) {
        this.upkeep = upkeep;
        this.templates = templates;
    }

    @Override
    public List<String> needs() {
        return List.of(MESSAGES);
    }

    @Override
    public Asked<TokenFacts> token(Secret token) {
        return upkeep.token(token);
    }

    @Override
    public Asked<Subscribed> subscribed(AccountRef account, TokenFacts facts, Secret token) {
        for (NetworkId above :
                facts.businessAccounts().stream().limit(MOST_BUSINESS_ACCOUNTS).toList()) {
            Asked<Boolean> has = upkeep.hasNumber(above, account.id(), token);
            if (!(has.finding() instanceof Finding.Found<Boolean>(Boolean isIt))) {
                return has.then(never -> new Finding.Untold<>("no-answer"));
            }
            if (isIt) {
                return upkeep.subscribedAtAll(above, facts.app(), MESSAGES, token);
            }
        }
        return Asked.of(new Finding.Untold<>("business-account-unknown"));
    }

    @Override
    public Asked<Subscribed> subscribe(Subscribed wanted, Secret token) {
        return upkeep.subscribe(wanted, token);
    }

    @Override
    public Optional<TemplateShelf> templates() {
        return Optional.of(templates);
    }
}
