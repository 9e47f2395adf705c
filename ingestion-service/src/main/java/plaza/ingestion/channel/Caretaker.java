package plaza.ingestion.channel;

import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TokenFacts;

/**
 * Asks a network how an account of ours stands with it. Blocking, within the time limits of its settings: one call a
 * question. Never throws for what a network does.
 */
public interface Caretaker {

    /** What the network has to tell us of, by its own names. */
    List<String> needs();

    /** How good a token is. */
    Asked<TokenFacts> token(Secret token);

    /** What it tells our app of the account. */
    Asked<Subscribed> subscribed(AccountRef account, TokenFacts facts, Secret token);

    /** Asks it to tell all of that. */
    Asked<Subscribed> subscribe(Subscribed wanted, Secret token);

    /** Who reads there which words are approved; empty where none have to be. */
    default Optional<TemplateShelf> templates() {
        return Optional.empty();
    }
}
