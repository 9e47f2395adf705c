package plaza.conversation.promise.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What a case is like, as far as promises differ by it.
 *
 * @param visibility where it began; what nobody can tell goes as public
 * @param kind of the customer's first message; null where it is not known
 * @param segment of the customer; null where nobody said one
 * @param crisis true while its brand is in one
 */
public record Situation(
        Channel channel,
        @Nullable Visibility visibility,
        String brand,
        @Nullable String kind,
        @Nullable String segment,
        boolean crisis) {

    /** As it is known where nothing is told of kind, segment and crisis. */
    public static Situation of(Channel channel, @Nullable Visibility visibility, String brand) {
        return new Situation(channel, visibility, brand, null, null, false);
    }

    /** The same with the kind of its first message. */
    public Situation of(@Nullable String firstKind) {
        return new Situation(channel, visibility, brand, firstKind, segment, crisis);
    }

    /** The same while its brand is in a crisis. */
    Situation inCrisis() {
        return new Situation(channel, visibility, brand, kind, segment, true);
    }

    /** Where the promise is looked for. */
    Visibility place() {
        return visibility == Visibility.PRIVATE ? Visibility.PRIVATE : Visibility.PUBLIC;
    }
}
