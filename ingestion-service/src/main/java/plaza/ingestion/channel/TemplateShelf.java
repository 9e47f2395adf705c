package plaza.ingestion.channel;

import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.TemplatePage;

/**
 * Reads which words a network has approved for us. Blocking, one call a question. Never throws for what a network does.
 */
public interface TemplateShelf {

    /**
     * What to ask first.
     *
     * @param where the thing of the network that keeps our subscription
     */
    Question begin(NetworkId where);

    /** Asks. */
    Asked<TemplatePage> ask(Question question, Secret token);
}
