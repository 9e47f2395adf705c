package plaza.conversation.account.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Home;

/**
 * One of our own accounts as ingestion last told of it.
 *
 * @param name what people call it
 * @param state open text of the contract
 * @param maxTextLength of a public reply; null where it was not told
 * @param rules what can be done there
 * @param serving what our people do there
 * @param home brand, home site and language; null where it was not told
 * @param changedAt when it became so
 */
public record Account(
        AccountRef ref,
        String name,
        String state,
        @Nullable Integer maxTextLength,
        Rules rules,
        Serving serving,
        @Nullable Home home,
        Instant changedAt) {

    /** An account that is answered from here, as it always was, and of which it is not told where it belongs. */
    public Account(
            AccountRef ref,
            String name,
            String state,
            @Nullable Integer maxTextLength,
            Rules rules,
            Instant changedAt) {
        this(ref, name, state, maxTextLength, rules, Serving.ALWAYS, null, changedAt);
    }

    /** Where it belongs, if that was told. */
    public Optional<Home> findHome() {
        return Optional.ofNullable(home);
    }

    /** The same account, served so. */
    public Account served(Serving other) {
        return new Account(ref, name, state, maxTextLength, rules, other, home, changedAt);
    }

    /** The same account, belonging there. */
    public Account at(Home other) {
        return new Account(ref, name, state, maxTextLength, rules, serving, other, changedAt);
    }
}
