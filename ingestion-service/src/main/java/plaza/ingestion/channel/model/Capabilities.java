package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Optional;

/**
 * What can be done on a channel and within which limits: data that goes out with each account (DESIGN.md 4.19).
 *
 * @param acts open text: comment-reply, hide, delete, like, private-reply, direct-message
 * @param maxTextLength characters in one public reply, or in a message where nothing is public
 * @param rules what the network demands of each act
 */
public record Capabilities(List<String> acts, int maxTextLength, List<ActRule> rules) {

    public Capabilities {
        acts = List.copyOf(acts);
        rules = List.copyOf(rules);
    }

    /** Acts about whose rules nothing is told. */
    public Capabilities(List<String> acts, int maxTextLength) {
        this(acts, maxTextLength, List.of());
    }

    /** The acts of these rules. */
    public static Capabilities of(int maxTextLength, ActRule... rules) {
        List<ActRule> all = List.of(rules);
        return new Capabilities(all.stream().map(rule -> rule.act().label()).toList(), maxTextLength, all);
    }

    /** The rule of an act, where one is told. */
    public Optional<ActRule> find(Act act) {
        return rules.stream().filter(rule -> rule.act() == act).findFirst();
    }
}
