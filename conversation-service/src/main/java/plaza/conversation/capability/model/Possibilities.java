package plaza.conversation.capability.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.WindowRule;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.Visibility;

/** What can be done in a case by the rules of its account: a function of the rules, of what was said, and of the time. */
public final class Possibilities {

    private Possibilities() {}

    /** All that the account can do at all, in the order of its rules. */
    public static List<Possibility> of(Rules rules, Facts facts, Instant now) {
        return rules.acts().stream().map(rule -> of(rule, facts, now)).toList();
    }

    /** Whether one thing can be done. */
    public static Possibility of(NetworkAct networkAct, Rules rules, Facts facts, Instant now) {
        return rules.find(networkAct)
                .map(rule -> of(rule, facts, now))
                .orElseGet(() -> new Possibility(networkAct, unknown(facts), null, null, null, null, null));
    }

    private static Possibility of(ActRule rule, Facts facts, Instant now) {
        WindowRule window = rule.window();
        Instant start = window == null ? null : start(window, facts).orElse(null);
        Instant until = window == null || start == null ? null : start.plus(window.longest());
        return new Possibility(
                rule.networkAct(),
                whyNot(rule, facts, until, now).orElse(null),
                until,
                window == null || start == null ? null : start.plus(window.length()),
                start,
                rule.text(),
                rule.files());
    }

    private static WhyNot unknown(Facts facts) {
        return facts.mode().isAnsweredElsewhere() ? WhyNot.ANSWERED_ELSEWHERE : WhyNot.NOT_SUPPORTED;
    }

    private static Optional<Instant> start(WindowRule window, Facts facts) {
        return switch (window.from()) {
            case TARGET -> facts.target().map(Facts::saidAt);
            case LAST_INBOUND -> facts.lastInPrivate().map(Facts::saidAt);
        };
    }

    /** What time does not mend is said first. */
    private static Optional<WhyNot> whyNot(ActRule rule, Facts facts, @Nullable Instant until, Instant now) {
        if (facts.mode().isAnsweredElsewhere()) {
            return Optional.of(WhyNot.ANSWERED_ELSEWHERE);
        }
        if (facts.target().isEmpty()) {
            return Optional.of(WhyNot.NOTHING_TO_ANSWER);
        }
        Message target = facts.target().get();
        return place(rule.networkAct(), target)
                .or(() -> fit(rule, target))
                .or(() -> rule.networkAct().isModeration() ? state(rule.networkAct(), target) : open(rule, facts))
                .or(() ->
                        until != null && !now.isBefore(until) ? Optional.of(WhyNot.OUTSIDE_WINDOW) : Optional.empty());
    }

    private static Optional<WhyNot> place(NetworkAct networkAct, Message target) {
        boolean isPrivate = target.getCreation().act().visibility() == Visibility.PRIVATE;
        boolean isMention = target.getCreation().act().kind() == Kind.MENTION;
        return switch (networkAct) {
            case COMMENT_REPLY -> isPrivate ? Optional.of(WhyNot.SAID_IN_PRIVATE) : when(isMention, WhyNot.OTHER_KIND);
            case MENTION_REPLY -> isPrivate ? Optional.of(WhyNot.SAID_IN_PRIVATE) : when(!isMention, WhyNot.OTHER_KIND);
            case PRIVATE_REPLY, HIDE, UNHIDE, DELETE, LIKE -> when(isPrivate, WhyNot.SAID_IN_PRIVATE);
            case DIRECT_MESSAGE, TEMPLATE_MESSAGE -> when(!isPrivate, WhyNot.SAID_IN_PUBLIC);
        };
    }

    private static Optional<WhyNot> fit(ActRule rule, Message target) {
        String kind = target.getCreation().act().kind().label();
        String whose = target.getCreation().isOurs() ? "own" : "customer";
        return when(!rule.targets().isEmpty() && !rule.targets().contains(kind), WhyNot.OTHER_KIND)
                .or(() -> when(!rule.of().isEmpty() && !rule.of().contains(whose), WhyNot.OTHER_AUTHOR));
    }

    private static Optional<WhyNot> open(ActRule rule, Facts facts) {
        return when(facts.isResolved(), WhyNot.RESOLVED)
                .or(() -> when(rule.timesPerTarget() != null && facts.isAnsweredInPrivate(), WhyNot.ALREADY_REPLIED));
    }

    private static Optional<WhyNot> state(NetworkAct networkAct, Message target) {
        boolean isHidden = target.content().isHidden();
        return when(target.content().isRemoved(), WhyNot.REMOVED)
                .or(() -> when(networkAct == NetworkAct.HIDE && isHidden, WhyNot.ALREADY_HIDDEN))
                .or(() -> when(networkAct == NetworkAct.UNHIDE && !isHidden, WhyNot.NOT_HIDDEN));
    }

    private static Optional<WhyNot> when(boolean holds, WhyNot reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
