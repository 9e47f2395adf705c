package plaza.ingestion.channel.model;

import java.util.List;

/**
 * Words that the network has approved beforehand.
 *
 * @param name by which the network knows them
 * @param language BCP 47 as the network writes it
 * @param parameters what is filled in, in their order
 * @param blanks the names under which it is filled in, in the same order; empty where the network counts them
 */
public record Template(String name, String language, List<String> parameters, List<String> blanks) {

    public Template {
        parameters = List.copyOf(parameters);
        blanks = List.copyOf(blanks);
    }

    /** Words whose blanks are counted, as far as is known. */
    public Template(String name, String language, List<String> parameters) {
        this(name, language, parameters, List.of());
    }

    /** The same, as that form wants it. */
    public Template in(TemplateForm form) {
        return new Template(name, language, parameters, form.isNamed() ? form.blanks() : List.of());
    }
}
