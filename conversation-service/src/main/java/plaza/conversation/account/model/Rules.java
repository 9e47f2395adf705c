package plaza.conversation.account.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * What can be done as one of our accounts.
 *
 * @param acts those that this version knows; none where nothing was told
 * @param templates all words that the network has approved; null where that was not told
 */
public record Rules(List<ActRule> acts, @Nullable List<TemplateForm> templates) {

    /** Nothing was told: then nothing is known to be forbidden. */
    public static final Rules UNTOLD = new Rules(List.of());

    /** Copies what could change under it. */
    public Rules {
        acts = List.copyOf(acts);
        templates = templates == null ? null : List.copyOf(templates);
    }

    /** Rules of a network of which no approved words were told. */
    public Rules(List<ActRule> acts) {
        this(acts, null);
    }

    /** The same with those approved words. */
    public Rules wording(@Nullable List<TemplateForm> forms) {
        return new Rules(acts, forms);
    }

    /** The approved words of that name in that language. */
    public Optional<TemplateForm> findForm(String name, String language) {
        return Optional.ofNullable(templates).orElse(List.of()).stream()
                .filter(form -> form.name().equals(name) && form.language().equals(language))
                .findFirst();
    }

    /** True where the account told any. */
    public boolean areTold() {
        return !acts.isEmpty();
    }

    /** The rule of that act; empty where it cannot be done, or nothing was told. */
    public Optional<ActRule> find(NetworkAct networkAct) {
        return acts.stream().filter(rule -> rule.networkAct() == networkAct).findFirst();
    }
}
