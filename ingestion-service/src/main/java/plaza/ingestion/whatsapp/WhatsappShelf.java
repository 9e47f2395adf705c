package plaza.ingestion.whatsapp;

import plaza.ingestion.channel.TemplateShelf;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.TemplatePage;
import plaza.ingestion.whatsapp.network.WhatsappTemplates;

/** The approved words of a business account; all of its numbers may use them. */
public final class WhatsappShelf implements TemplateShelf {

    private final WhatsappTemplates templates;

    public WhatsappShelf(WhatsappTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Question begin(NetworkId where) {
        return templates.begin(where);
    }

    @Override
    public Asked<TemplatePage> ask(Question question, Secret token) {
        return templates.ask(question, token);
    }
}
