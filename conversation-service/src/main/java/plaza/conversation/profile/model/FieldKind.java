package plaza.conversation.profile.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plaza.conversation.customer.model.Contact;

/** What may be known of a customer, and what has to be written so that it can be used. */
public enum FieldKind {
    NAME("name"),
    EMAIL("email") {
        @Override
        public Optional<String> matchKey(String value) {
            return Contact.email(value).map(Contact::key);
        }

        @Override
        public boolean accepts(String value) {
            return matchKey(value).isPresent();
        }
    },
    PHONE("phone") {
        @Override
        public Optional<String> matchKey(String value) {
            return Contact.phone(value).map(Contact::key);
        }

        @Override
        public boolean accepts(String value) {
            return matchKey(value).isPresent();
        }
    },
    DOCUMENT("document") {
        @Override
        public Optional<String> matchKey(String value) {
            return keyed(value);
        }

        @Override
        public boolean accepts(String value) {
            return matchKey(value).isPresent();
        }
    },
    ACCOUNT("account") {
        @Override
        public Optional<String> matchKey(String value) {
            return keyed(value);
        }

        @Override
        public boolean accepts(String value) {
            return matchKey(value).isPresent();
        }
    },
    ADDRESS("address"),
    /** Where the customer's day and night are, as the tz database names it. */
    TIME_ZONE("time-zone") {
        @Override
        public boolean accepts(String value) {
            try {
                return ZoneId.of(value).getId().indexOf('/') > 0;
            } catch (DateTimeException e) {
                return false;
            }
        }
    },
    TAG("tag") {
        @Override
        public boolean accepts(String value) {
            return value.length() <= LONGEST_TAG && value.matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
    };

    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_TAG = 40;

    private final String label;

    FieldKind(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** By what others are found who have the same; empty where that says nothing, or where it cannot be read. */
    public Optional<String> matchKey(String value) {
        return Optional.empty();
    }

    /** True where it can be used as it is written. */
    public boolean accepts(String value) {
        return true;
    }

    /** The kind of that word, if it is one. */
    public static Optional<FieldKind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The kind of that word, which is one. */
    public static FieldKind get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException(label + " is no kind of field"));
    }

    /** The words of what can be a field; a tag stands by itself. */
    public static List<String> labels() {
        return Arrays.stream(values())
                .filter(kind -> kind != TAG)
                .map(FieldKind::label)
                .toList();
    }

    Optional<String> keyed(String value) {
        String plain = value.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        return plain.length() < SHORTEST_NUMBER ? Optional.empty() : Optional.of(label + ":" + plain);
    }
}
