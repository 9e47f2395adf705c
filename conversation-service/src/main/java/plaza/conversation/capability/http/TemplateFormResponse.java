package plaza.conversation.capability.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.TemplateForm;

/** Words that the network has approved. */
@Schema(
        name = "TemplateForm",
        requiredProperties = {"name", "language", "category", "header", "text", "footer", "parameters"})
public record TemplateFormResponse(
        @Schema(description = "by which the network knows them")
        String name,

        @Schema(description = "as the network writes it") String language,

        @Schema(description = "open text of the network: utility, marketing")
        String category,

        @Schema(nullable = true, description = "a line above") @Nullable String header,

        @Schema(description = "each blank is its name in double braces: {{1}}")
        String text,

        @Schema(nullable = true, description = "a line below") @Nullable String footer,

        @Schema(description = "the names of the blanks, in the order in which they are filled")
        List<String> parameters) {

    static TemplateFormResponse of(TemplateForm form) {
        return new TemplateFormResponse(
                form.name(),
                form.language(),
                form.category(),
                form.header(),
                form.text(),
                form.footer(),
                form.blanks());
    }
}
