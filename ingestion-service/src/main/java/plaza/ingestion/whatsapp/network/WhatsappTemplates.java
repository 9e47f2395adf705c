package plaza.ingestion.whatsapp.network;

import com.restfb.Parameter;
import java.util.Optional;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.channel.model.TemplatePage;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphPage;

/** Reads the approved words of a business account. */
public final class WhatsappTemplates {

    private static final String TEMPLATES = "message_templates";
    private static final int A_PAGE = 100;

    private final GraphApi api;

    public WhatsappTemplates(GraphApi api) {
        this.api = api;
    }

    /** What to ask first. */
    public Question begin(NetworkId where) {
        return Question.of(TEMPLATES, where);
    }

    /** Asks. */
    public Asked<TemplatePage> ask(Question question, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        question.of() + "/" + TEMPLATES,
                        question,
                        Parameter.with("fields", "name,language,status,category,components"),
                        Parameter.with("status", "APPROVED"),
                        Parameter.with("limit", A_PAGE))
                .then(page -> new Finding.Found<>(page(page, question)));
    }

    /** A network that does not know how to sort out is sorted out after. */
    private static TemplatePage page(GraphPage page, Question question) {
        return new TemplatePage(
                page.items().stream()
                        .map(TemplateJson::form)
                        .flatMap(Optional::stream)
                        .filter(TemplateForm::isApproved)
                        .toList(),
                page.after().map(question::next));
    }
}
