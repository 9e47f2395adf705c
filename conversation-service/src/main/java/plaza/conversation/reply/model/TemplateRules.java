package plaza.conversation.reply.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.writing.model.Texts;

/** Whether approved words are approved, and filled as they were approved. Where nobody told, the network decides. */
final class TemplateRules {

    /** WhatsApp takes no line in a blank, and no gap. */
    private static final Pattern LINE_OR_GAP = Pattern.compile("[\\n\\r\\t]| {5}");

    private TemplateRules() {}

    static Optional<ReplyOutcome> refusal(Scene scene) {
        Template template = scene.asked().template();
        if (template == null || scene.rules().templates() == null) {
            return Optional.empty();
        }
        return scene.findForm()
                .map(form -> misfit(form, template.parameters())
                        .<ReplyOutcome>map(why -> new ReplyOutcome.TemplateUnfit(form, why)))
                .orElseGet(() -> Optional.of(new ReplyOutcome.UnknownTemplate(template.name(), template.language())));
    }

    private static Optional<String> misfit(TemplateForm form, List<String> values) {
        if (values.size() != form.blanks().size()) {
            return Optional.of("template " + form.name() + " has "
                    + form.blanks().size() + " blanks, and " + values.size() + " are filled; fill each");
        }
        for (int at = 0; at < values.size(); at++) {
            String wrong = wrong(values.get(at));
            if (wrong != null) {
                return Optional.of("blank " + form.blanks().get(at) + " " + wrong);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String wrong(String value) {
        if (Texts.isEmpty(value)) {
            return "says nothing; write something that can be read";
        }
        return LINE_OR_GAP.matcher(value).find()
                ? "holds a new line, a tab, or more than four blanks in a row; the network takes none"
                : null;
    }
}
