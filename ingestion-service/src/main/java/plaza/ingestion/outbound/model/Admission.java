package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.WindowRule;

/**
 * Whether something may still leave at the moment it is to leave: the network's time for it may have passed since it was
 * approved.
 */
public sealed interface Admission {

    /**
     * It may.
     *
     * @param tag what must be said with it
     */
    record Granted(Optional<String> tag) implements Admission {}

    /** It may not, and returns to its agent. */
    record Denied(RefusalCause cause) implements Admission {}

    /** Answers of the account are written in another tool by now. */
    Admission ELSEWHERE = new Denied(new RefusalCause(RefusalReason.ANSWERED_ELSEWHERE));

    /** The network has not approved these words any more, or wants them filled in another way. */
    Admission OTHER_WORDS = new Denied(new RefusalCause(RefusalReason.NOT_CONFIGURED));

    /** What is wrong with approved words, by what the network told of them; empty where it did not tell. */
    static Optional<Admission> ofWords(Reply reply, Account account) {
        return reply.intent()
                .template()
                .filter(words -> account.templates().isPresent()
                        && account.findForm(words).isEmpty())
                .map(words -> OTHER_WORDS);
    }

    /** By the account's rules; where none are told, the network decides. */
    static Admission of(Reply reply, Capabilities capabilities, Instant now) {
        if (capabilities.rules().isEmpty()) {
            return new Granted(Optional.empty());
        }
        return capabilities
                .find(reply.intent().act())
                .map(rule -> within(rule, reply, now))
                .orElseGet(() -> new Denied(new RefusalCause(RefusalReason.NOT_PERMITTED)));
    }

    private static Admission within(ActRule rule, Reply reply, Instant now) {
        if (!takesFile(rule, reply)) {
            return new Denied(new RefusalCause(RefusalReason.ATTACHMENT_NOT_TAKEN));
        }
        Optional<WindowRule.Passage> passage = rule.window().flatMap(window -> reply.intent()
                .windowStart()
                .map(start -> window.at(start, reply.intent().isHuman(), now)));
        return passage.map(Admission::of).orElseGet(() -> new Granted(Optional.empty()));
    }

    private static boolean takesFile(ActRule rule, Reply reply) {
        return reply.file()
                .map(file -> rule.files().filter(files -> files.takes(file)).isPresent())
                .orElse(true);
    }

    private static Admission of(WindowRule.Passage passage) {
        return switch (passage) {
            case WindowRule.Passage.Open(var tag) -> new Granted(tag);
            case WindowRule.Passage.Closed() -> new Denied(new RefusalCause(RefusalReason.OUTSIDE_WINDOW));
        };
    }
}
