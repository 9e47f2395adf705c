package plaza.conversation.reply.model;

import java.util.List;

/**
 * Words that the network has approved beforehand.
 *
 * @param name by which the network knows them
 * @param language as the network writes it
 * @param parameters what is filled in, in their order
 */
public record Template(String name, String language, List<String> parameters) {

    /** Copies what could change under it. */
    public Template {
        parameters = List.copyOf(parameters);
    }
}
