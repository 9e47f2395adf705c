package plaza.conversation.account.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AccountRef;

/**
 * One of our own accounts as ingestion last told of it.
 *
 * @param name what people call it
 * @param state open text of the contract
 * @param maxTextLength of a public reply; null where it was not told
 * @param rules what can be done there
 * @param serving what our people do there
 * @param changedAt when it became so
 */
public record Account(
        AccountRef ref,
        String name,
        String state,
        @Nullable Integer maxTextLength,
        Rules rules,
        Serving serving,
        Instant changedAt) {

    /** An account that is answered from here, as it always was. */
    public Account(
            AccountRef ref,
            String name,
            String state,
            @Nullable Integer maxTextLength,
            Rules rules,
            Instant changedAt) {
        this(ref, name, state, maxTextLength, rules, Serving.ALWAYS, changedAt);
    }
}
