package plaza.agent.presence.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an agent is away. */
public enum AwayReason {
    BREAK,
    MEAL,
    TRAINING,
    COACHING,
    MEETING,
    OTHER,
    /** Their page fell silent; nobody chooses this. */
    CONNECTION_LOST;

    /** Of a word that an agent may choose. */
    public static Optional<AwayReason> findChoosable(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason != CONNECTION_LOST)
                .filter(reason -> reason.label().equals(label))
                .findFirst();
    }

    /** Of a stored word. */
    public static AwayReason get(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason to be away is called " + label));
    }

    /** The words that {@link #findChoosable} knows. */
    public static List<String> choosable() {
        return Arrays.stream(values())
                .filter(reason -> reason != CONNECTION_LOST)
                .map(AwayReason::label)
                .toList();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
