package plaza.conversation.calendar.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plaza.platform.web.CommonProblems;

/** What people write into calendars and policies: what cannot be kept is refused in a sentence. */
public final class Written {

    /** As long as a name may be, in characters. */
    public static final int LONGEST_NAME = 100;

    private Written() {}

    /** A name without the blanks around it. */
    public static String name(@Nullable String text, String place) {
        String name = Objects.requireNonNull(text).strip();
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw CommonProblems.invalid(place, "a name has at most " + LONGEST_NAME + " characters, in one line");
        }
        return name;
    }

    /** A list in which nothing is missing; an empty one where there is none. */
    public static <T> List<T> list(@Nullable List<T> written, String place) {
        if (written == null) {
            return List.of();
        }
        if (written.stream().anyMatch(Objects::isNull)) {
            throw CommonProblems.invalid(place, "an entry of the list is null");
        }
        return written;
    }
}
