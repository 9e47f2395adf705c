package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the approved words of an account.
 *
 * @param forms those that can be filled here
 * @param next how to ask on; empty at the end
 */
public record TemplatePage(List<TemplateForm> forms, Optional<Question> next) {

    public TemplatePage {
        forms = List.copyOf(forms);
    }
}
