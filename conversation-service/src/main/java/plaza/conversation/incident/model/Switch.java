package plaza.conversation.incident.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a crisis team switches on for a brand while the crisis lasts. */
public enum Switch {
    /** Nothing leaves in public unless a second person approved it. */
    FOUR_EYES_IN_PUBLIC("four-eyes-in-public"),
    /** Only texts of the crisis plan stand in public. */
    APPROVED_TEXTS_ONLY("approved-texts-only"),
    /** Nothing that we start leaves: no campaigns, no follow-ups. */
    NOTHING_OF_OUR_OWN("nothing-of-our-own"),
    /** Only the crisis team answers in public. */
    CRISIS_TEAM_IN_PUBLIC("crisis-team-in-public");

    private final String label;

    Switch(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }

    /** The switch of that word, if it is one. */
    public static Optional<Switch> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Switch::label).toList();
    }
}
