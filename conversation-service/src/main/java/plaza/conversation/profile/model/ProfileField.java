package plaza.conversation.profile.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * One thing known of a customer.
 *
 * @param at when it was written so
 * @param by who wrote it
 */
public record ProfileField(FieldKind kind, String value, FieldSource source, Consent consent, Instant at, AgentId by) {

    /** The longest that a value may be. */
    public static final int LONGEST = 200;

    /** What somebody wants to be known. */
    public record Draft(FieldKind kind, String value, FieldSource source, Consent consent) {

        /** A tag: a word of ours, about which nobody is asked. */
        public static Draft tag(String word) {
            return new Draft(FieldKind.TAG, word, FieldSource.AGENT, Consent.UNKNOWN);
        }

        /** True where it can be used as it is written. */
        public boolean isPlain() {
            return !value.isBlank()
                    && value.length() <= LONGEST
                    && value.codePoints().noneMatch(Character::isISOControl)
                    && kind.accepts(value);
        }

        ProfileField written(Instant now, AgentId author) {
            return new ProfileField(kind, value, source, consent, now, author);
        }
    }

    /** What of it somebody wanted to be known. */
    public Draft draft() {
        return new Draft(kind, value, source, consent);
    }
}
