package plaza.conversation.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.TemplateForm;

/**
 * Approved words, as they are told. They are kept in the same form, because an event's form never changes. One that this
 * version does not understand is left out, and costs no other.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplatePayload(
        @Nullable String name,
        @Nullable String language,
        @Nullable String category,
        @Nullable String status,
        @Nullable String header,
        @Nullable String text,
        @Nullable String footer,
        @Nullable List<String> parameters) {

    private static final String APPROVED = "approved";

    /** All of them in the words of the contract. */
    public static List<TemplatePayload> list(List<TemplateForm> forms) {
        return forms.stream().map(TemplatePayload::of).toList();
    }

    private static TemplatePayload of(TemplateForm form) {
        return new TemplatePayload(
                form.name(),
                form.language(),
                form.category(),
                APPROVED,
                form.header(),
                form.text(),
                form.footer(),
                form.blanks());
    }

    /** Those that may be sent; null where none were told. */
    public static @Nullable List<TemplateForm> forms(@Nullable List<TemplatePayload> told) {
        return told == null
                ? null
                : told.stream().flatMap(each -> each.form().stream()).toList();
    }

    private Optional<TemplateForm> form() {
        return name == null || language == null || text == null || parameters == null || !APPROVED.equals(status)
                ? Optional.empty()
                : Optional.of(new TemplateForm(
                        name, language, category == null ? "unknown" : category, header, text, footer, parameters));
    }
}
