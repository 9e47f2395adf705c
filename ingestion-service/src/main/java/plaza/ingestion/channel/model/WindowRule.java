package plaza.ingestion.channel.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when a network lets something in.
 *
 * @param from what it counts from
 * @param length how long, for everything
 * @param extension how much longer for some
 */
public record WindowRule(From from, Duration length, Optional<Extension> extension) {

    /** What a window counts from. */
    public enum From {
        /** The message that is answered. */
        TARGET("target"),
        /** The last message of the customer in the talk; echoes of our own open nothing. */
        LAST_INBOUND("last-inbound");

        private final String label;

        From(String label) {
            this.label = label;
        }

        /** The word on the wire. */
        public String label() {
            return label;
        }

        /** The start that is called so. */
        public static From get(String label) {
            for (From from : values()) {
                if (from.label.equals(label)) {
                    return from;
                }
            }
            throw new IllegalArgumentException("no window counts from '" + label + "'");
        }
    }

    /**
     * For what a person wrote there is more time.
     *
     * @param length from the same start
     * @param tag by which the network is told so
     */
    public record Extension(Duration length, String tag) {}

    /** Whether the way is free. */
    public sealed interface Passage {

        /**
         * It is.
         *
         * @param tag what must be said with it
         */
        record Open(Optional<String> tag) implements Passage {}

        /** It is not. */
        record Closed() implements Passage {}
    }

    /** The state of the window at a moment. */
    public Passage at(Instant start, boolean isHuman, Instant now) {
        if (now.isBefore(start.plus(length))) {
            return new Passage.Open(Optional.empty());
        }
        return extension
                .filter(longer -> isHuman && now.isBefore(start.plus(longer.length())))
                .<Passage>map(longer -> new Passage.Open(Optional.of(longer.tag())))
                .orElseGet(Passage.Closed::new);
    }
}
