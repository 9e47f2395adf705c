package plaza.ingestion.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.TemplateForm;

/**
 * Approved words as they are told to others. They are kept in the same form, because an event's form never changes.
 *
 * @param parameters the names of the blanks, in the order in which they are filled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TemplatePayload(
        String name,
        String language,
        String category,
        String status,
        @Nullable String header,
        String text,
        @Nullable String footer,
        List<String> parameters) {

    /** All of them in the words of the contract. */
    public static List<TemplatePayload> list(List<TemplateForm> forms) {
        return forms.stream().map(TemplatePayload::of).toList();
    }

    private static TemplatePayload of(TemplateForm form) {
        return new TemplatePayload(
                form.name(),
                form.language(),
                form.category(),
                form.status(),
                form.header().orElse(null),
                form.text(),
                form.footer().orElse(null),
                form.blanks());
    }

    /** The words that were told so. */
    public TemplateForm form() {
        return new TemplateForm(
                name,
                language,
                category,
                status,
                Optional.ofNullable(header),
                text,
                Optional.ofNullable(footer),
                parameters);
    }
}
