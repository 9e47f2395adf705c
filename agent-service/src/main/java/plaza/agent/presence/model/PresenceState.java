package plaza.agent.presence.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agent is doing, as far as work is concerned. */
public sealed interface PresenceState {

    /** The words of all states. */
    List<String> LABELS = List.of("available", "busy", "away", "offline");

    /** The word on the wire. */
    String label();

    /** The word of the reason, where the state has one. */
    default Optional<String> reasonLabel() {
        return Optional.empty();
    }

    /** True where open offers stay with the agent. */
    boolean keepsOffers();

    /** Of stored words. */
    static PresenceState get(String label, @Nullable String reason) {
        return switch (label) {
            case "available" -> new Available();
            case "busy" -> new Busy();
            case "away" -> new Away(AwayReason.get(String.valueOf(reason)));
            case "offline" -> new Offline();
            default -> throw new IllegalArgumentException("no presence state is called " + label);
        };
    }

    /** Takes work. */
    record Available() implements PresenceState {

        @Override
        public String label() {
            return "available";
        }

        @Override
        public boolean keepsOffers() {
            return true;
        }
    }

    /** At work on what they have; takes no more. */
    record Busy() implements PresenceState {

        @Override
        public String label() {
            return "busy";
        }

        @Override
        public boolean keepsOffers() {
            return true;
        }
    }

    /** Not at the desk for a while. */
    record Away(AwayReason reason) implements PresenceState {

        @Override
        public String label() {
            return "away";
        }

        @Override
        public Optional<String> reasonLabel() {
            return Optional.of(reason.label());
        }

        @Override
        public boolean keepsOffers() {
            return false;
        }
    }

    /** Not at work. */
    record Offline() implements PresenceState {

        @Override
        public String label() {
            return "offline";
        }

        @Override
        public boolean keepsOffers() {
            return false;
        }
    }
}
