package plaza.ingestion.channel.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that a network has approved, with blanks for what differs.
 *
 * @param name by which the network knows them
 * @param language as the network writes it
 * @param category open text of the network: utility, marketing
 * @param status open text of the network: approved; whatever else cannot be sent
 * @param header a line above, without blanks
 * @param text with its blanks, each as its name in double braces
 * @param footer a line below, without blanks
 * @param blanks their names, in the order in which they are filled: numbers, or words where the form names them
 */
public record TemplateForm(
        String name,
        String language,
        String category,
        String status,
        Optional<String> header,
        String text,
        Optional<String> footer,
        List<String> blanks) {

    /** In this order they are told, so that the same ones read in another order are no change. */
    public static final Comparator<TemplateForm> ORDER =
            Comparator.comparing(TemplateForm::name).thenComparing(TemplateForm::language);

    private static final String APPROVED = "approved";

    public TemplateForm {
        blanks = List.copyOf(blanks);
    }

    /** True where it may be sent. */
    public boolean isApproved() {
        return APPROVED.equals(status);
    }

    /** True where those are these words, with as many values as there are blanks. */
    public boolean fits(Template filled) {
        return name.equals(filled.name())
                && language.equals(filled.language())
                && blanks.size() == filled.parameters().size();
    }

    /** True where the network wants to hear each blank's name with its value. */
    public boolean isNamed() {
        return blanks.stream().anyMatch(blank -> !Character.isDigit(blank.charAt(0)));
    }
}
