package plaza.conversation.capability.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * All that can be done in a case.
 *
 * @param templates approved words, where such can be sent now
 */
public record Abilities(List<Possibility> possibilities, List<TemplateForm> templates) {

    /** Copies what could change under it. */
    public Abilities {
        possibilities = List.copyOf(possibilities);
        templates = List.copyOf(templates);
    }

    /** By the rules of the account, and what else it depends on. */
    public static Abilities of(Rules rules, Facts facts, Instant now) {
        List<Possibility> possibilities = Possibilities.of(rules, facts, now);
        boolean mayUseTemplates = possibilities.stream()
                .anyMatch(each -> each.networkAct() == NetworkAct.TEMPLATE_MESSAGE && each.isAllowed());
        List<TemplateForm> templates = Optional.ofNullable(rules.templates())
                .filter(told -> mayUseTemplates)
                .orElse(List.of());
        return new Abilities(possibilities, templates);
    }
}
