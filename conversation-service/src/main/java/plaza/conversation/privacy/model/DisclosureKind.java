package plaza.conversation.privacy.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a brand may stand in public, and what must be said of it so that it is told from what belongs to people. */
public enum DisclosureKind {
    PHONE("phone") {
        @Override
        boolean says(String value) {
            return count(value, Character::isDigit) >= 3 && count(value, Character::isLetter) == 0;
        }
    },
    EMAIL("email") {
        @Override
        boolean says(String value) {
            int at = value.indexOf('@');
            return at > 0 && value.indexOf('@', at + 1) < 0 && isHost(value.substring(at + 1));
        }
    },
    DOMAIN("domain") {
        @Override
        boolean says(String value) {
            return isHost(value) && !EVERYBODYS.contains(value.toLowerCase(java.util.Locale.ROOT));
        }
    },
    ACCOUNT("account") {
        @Override
        boolean says(String value) {
            return count(value, Character::isDigit) >= 5;
        }
    },
    /** With # for a digit and @ for a letter. Without letters of its own it would be any number. */
    CASE_CODE("case-code") {
        @Override
        boolean says(String value) {
            return count(value, Character::isLetter) >= 2
                    && count(value, place -> place == '#' || Character.isDigit(place)) >= 2;
        }
    },
    ADDRESS("address") {
        @Override
        boolean says(String value) {
            return count(value, Character::isLetter) >= 3 && count(value, Character::isDigit) >= 1;
        }
    };

    /** Where anybody may have an address. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "yahoo.com",
            "live.com",
            "icloud.com",
            "proton.me",
            "protonmail.com",
            "msn.com",
            "hotmail.es",
            "yahoo.es",
            "yahoo.com.ar",
            "yahoo.com.mx",
            "live.com.ar",
            "live.com.mx",
            "outlook.es",
            "com",
            "com.ar",
            "com.co",
            "com.mx",
            "com.uy");

    private final String label;

    DisclosureKind(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** True where the value says enough to be told from what belongs to people. */
    abstract boolean says(String value);

    /** The kind of that word, if it is one. */
    public static Optional<DisclosureKind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The kind of that word, which is one. */
    public static DisclosureKind get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException(label + " is no kind of disclosure"));
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(DisclosureKind::label).toList();
    }

    private static long count(String value, java.util.function.IntPredicate which) {
        return value.codePoints().filter(which).count();
    }

    private static boolean isHost(String value) {
        return value.indexOf('.') > 0
                && !value.endsWith(".")
                && value.codePoints()
                        .allMatch(point -> Character.isLetterOrDigit(point) || point == '.' || point == '-');
    }
}
