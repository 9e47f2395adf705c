package plaza.conversation.outreach.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.Rules;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.NetworkAct;

/**
 * Where a customer spoke to one of our accounts.
 *
 * @param lastInPrivate when they last wrote in private; null where they never did
 * @param rules of the account
 */
public record Talk(AccountRef account, @Nullable Instant lastInPrivate, Rules rules) {

    /** True where the network lets free words of ours in now. What it grants a person's answer is not for beginnings. */
    boolean isOpen(Instant now) {
        return lastInPrivate != null
                && rules.find(NetworkAct.DIRECT_MESSAGE)
                        .filter(rule -> isWithin(rule, lastInPrivate, now))
                        .isPresent();
    }

    /** True where the network takes words that it approved beforehand. */
    boolean takesTemplates() {
        return rules.find(NetworkAct.TEMPLATE_MESSAGE).isPresent()
                && rules.templates() != null
                && !rules.templates().isEmpty();
    }

    private static boolean isWithin(ActRule rule, Instant last, Instant now) {
        return rule.window() == null || now.isBefore(last.plus(rule.window().length()));
    }
}
