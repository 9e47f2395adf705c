package plaza.conversation.account.model;

import java.util.List;
import java.util.Optional;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * What can be done as one of our accounts.
 *
 * @param acts those that this version knows; none where nothing was told
 */
public record Rules(List<ActRule> acts) {

    /** Nothing was told: then nothing is known to be forbidden. */
    public static final Rules UNTOLD = new Rules(List.of());

    /** Copies what could change under it. */
    public Rules {
        acts = List.copyOf(acts);
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
