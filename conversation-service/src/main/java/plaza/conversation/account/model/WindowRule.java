package plaza.conversation.account.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Until when a network lets something in.
 *
 * @param from what it counts from
 * @param length how long, for everything
 * @param humanLength how long from the same start for what a person wrote; null where that makes no difference
 */
public record WindowRule(
        From from, Duration length, @Nullable Duration humanLength) {

    /** What a window counts from. */
    public enum From {
        /** The message that is answered. */
        TARGET("target"),
        /** The customer's last message in the talk. */
        LAST_INBOUND("last-inbound");

        private final String label;

        From(String label) {
            this.label = label;
        }

        /** The word of the contracts. */
        public String label() {
            return label;
        }
    }

    /** How long it is for what a person wrote. */
    public Duration longest() {
        return humanLength == null ? length : humanLength;
    }
}
