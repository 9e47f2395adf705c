package plaza.conversation.capability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.WindowRule;
import plaza.conversation.account.model.WindowRule.From;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.writing.model.TextLimit;

/** Accounts that have told what their networks allow. */
public final class Allowed {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<String> COMMENTS = List.of("comment");
    private static final List<String> ON_THE_WALL = List.of("comment", "post");
    private static final List<String> CUSTOMERS = List.of("customer");
    private static final List<String> ANYBODYS = List.of("customer", "own");

    private Allowed() {}

    /** A page with Messenger. */
    public static Account facebook(AccountRef account) {
        TextLimit wall = TextLimit.characters(8_000);
        TextLimit message = TextLimit.characters(2_000);
        return told(
                account,
                8_000,
                saying(NetworkAct.COMMENT_REPLY, wall, null),
                saying(NetworkAct.MENTION_REPLY, wall, null),
                new ActRule(
                        NetworkAct.PRIVATE_REPLY,
                        message,
                        new WindowRule(From.TARGET, WEEK, null),
                        1,
                        ON_THE_WALL,
                        List.of()),
                saying(NetworkAct.DIRECT_MESSAGE, message, new WindowRule(From.LAST_INBOUND, DAY, WEEK)),
                on(NetworkAct.HIDE, COMMENTS, CUSTOMERS),
                on(NetworkAct.UNHIDE, COMMENTS, CUSTOMERS),
                on(NetworkAct.DELETE, COMMENTS, ANYBODYS),
                on(NetworkAct.LIKE, ON_THE_WALL, CUSTOMERS));
    }

    /** A page whose network has no windows: for tests that run by the clock of the day. */
    public static Account withoutWindows(AccountRef account) {
        Account page = facebook(account);
        List<ActRule> acts = page.rules().acts().stream()
                .map(rule -> new ActRule(
                        rule.networkAct(), rule.text(), null, rule.timesPerTarget(), rule.targets(), rule.of()))
                .toList();
        return new Account(account, page.name(), page.state(), page.maxTextLength(), new Rules(acts), page.changedAt());
    }

    /** The same, whose comments take pictures. */
    public static Account withFiles(AccountRef account) {
        FilesRule pictures =
                new FilesRule(2, null, List.of(new FileRule("image", List.of("image/png"), 5_000_000, null)));
        Account page = withoutWindows(account);
        List<ActRule> acts = page.rules().acts().stream()
                .map(rule -> rule.networkAct() == NetworkAct.COMMENT_REPLY ? bringing(rule, pictures) : rule)
                .toList();
        return new Account(account, page.name(), page.state(), page.maxTextLength(), new Rules(acts), page.changedAt());
    }

    private static ActRule bringing(ActRule rule, FilesRule files) {
        return new ActRule(
                rule.networkAct(), rule.text(), rule.window(), rule.timesPerTarget(), rule.targets(), rule.of(), files);
    }

    /** A WhatsApp number. */
    public static Account whatsapp(AccountRef account) {
        TextLimit text = TextLimit.characters(4_096);
        return told(
                account,
                4_096,
                saying(NetworkAct.DIRECT_MESSAGE, text, new WindowRule(From.LAST_INBOUND, DAY, null)),
                saying(NetworkAct.TEMPLATE_MESSAGE, text, null));
    }

    private static Account told(AccountRef account, int most, ActRule... acts) {
        return new Account(
                account,
                "Telco Andina",
                "connected",
                most,
                new Rules(List.of(acts)),
                Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static ActRule saying(NetworkAct networkAct, TextLimit text, @Nullable WindowRule window) {
        return new ActRule(networkAct, text, window, null, List.of(), List.of());
    }

    private static ActRule on(NetworkAct networkAct, List<String> targets, List<String> of) {
        return new ActRule(networkAct, null, null, null, targets, of);
    }
}
