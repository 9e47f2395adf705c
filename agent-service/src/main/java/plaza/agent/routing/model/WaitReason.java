package plaza.agent.routing.model;

import java.util.Locale;

/** Why work goes on waiting. */
public enum WaitReason {
    /** Nobody who is registered may or can answer it: somebody has to change the directory. */
    NOBODY_ABLE,
    /** Everybody who could has declined it. */
    ALL_DECLINED,
    /** Nobody who could takes work now. */
    NOBODY_AVAILABLE,
    /** Everybody who could is full. */
    NO_CAPACITY,
    /** Its owner may take it within the limit. */
    WAITS_FOR_OWNER;

    /** What it means that those who came furthest were stopped by that rule. */
    static WaitReason of(Rule rule) {
        return switch (rule) {
            case LANGUAGE, BRAND, CHANNEL, SKILL, SITE -> NOBODY_ABLE;
            case DECLINED -> ALL_DECLINED;
            case PRESENCE, CONNECTION -> NOBODY_AVAILABLE;
            case CAPACITY -> NO_CAPACITY;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
