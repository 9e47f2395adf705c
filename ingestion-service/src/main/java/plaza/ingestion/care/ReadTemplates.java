package plaza.ingestion.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.TemplateShelf;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.channel.model.TemplatePage;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Reads which words a network has approved for an account: all of them or none, so that no half list is told. Blocking. */
@ApplicationScoped
class ReadTemplates {

    private static final Logger LOG = Logger.getLogger(ReadTemplates.class);

    /** So many fit into one event, whatever they say. */
    private static final int MOST = 500;

    private static final int MOST_PAGES = 20;

    private final PatientCalls calls;

    ReadTemplates(PatientCalls calls) {
        this.calls = calls;
    }

    /** All of them in their order; empty where the network did not tell them to the end. */
    Optional<List<TemplateForm>> read(KeepStanding.Turn turn, TemplateShelf shelf, NetworkId where)
            throws InterruptedException {
        List<TemplateForm> forms = new ArrayList<>();
        Optional<Question> next = Optional.of(shelf.begin(where));
        for (int pages = 0; next.isPresent() && pages < MOST_PAGES; pages++) {
            Question question = next.get();
            Finding<TemplatePage> told = calls.ask(
                    turn.ref(), () -> shelf.ask(question, turn.credential().token()));
            if (!(told instanceof Finding.Found<TemplatePage>(TemplatePage page))) {
                LOG.warn(LogLine.of("the network did not tell which templates are approved; it is asked again")
                        .with(LogKey.ACCOUNT, turn.ref())
                        .with(LogKey.REASON, told.why()));
                return Optional.empty();
            }
            forms.addAll(page.forms());
            next = page.next();
        }
        return whole(turn, forms, next.isPresent());
    }

    /** A cut list would call approved words unknown: where they are too many, it stays as it was before. */
    private static Optional<List<TemplateForm>> whole(
            KeepStanding.Turn turn, List<TemplateForm> forms, boolean goesOn) {
        if (goesOn || forms.size() > MOST) {
            LOG.warn(LogLine.of("the account has more approved templates than can be told: they stay as they were")
                    .with(LogKey.ACCOUNT, turn.ref())
                    .with(LogKey.COUNT, MOST));
            return Optional.empty();
        }
        return Optional.of(forms.stream().sorted(TemplateForm.ORDER).toList());
    }
}
