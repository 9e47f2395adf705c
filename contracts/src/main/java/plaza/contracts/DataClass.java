package plaza.contracts;

import java.util.Locale;

/** What kind of data a topic carries; decides who may read it and how long it may be kept. */
public enum DataClass {
    /** Texts or contact data of people. */
    PERSONAL,
    /** Facts of the house, with ids but without texts or contact data. */
    INTERNAL,
    /** What anybody may see. */
    PUBLIC;

    static DataClass parse(String word) {
        for (DataClass each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("data: " + word + " is not one of personal, internal, public");
    }

    /** The word that stands in {@code topics.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
