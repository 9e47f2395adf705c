package plaza.conversation.promise.http;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** What a case must be like; what is null is not asked. */
@Schema(name = "PolicyConditions")
public record ConditionsJson(
        @Schema(
                nullable = true,
                description = "facebook, instagram, whatsapp, x, youtube, forum, email, webchat, voice")
        @Nullable String channel,

        @Schema(nullable = true, description = "where it began: public or private") @Nullable String visibility,

        @Schema(nullable = true, description = "slug") @Nullable String brand,

        @Schema(nullable = true, description = "of the customer's first message, such as review") @Nullable String kind,

        @Schema(nullable = true, description = "of the customer") @Nullable String segment,

        @Schema(description = "only while its brand is in a crisis")
        boolean crisis) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

    static ConditionsJson of(Conditions asked) {
        return new ConditionsJson(
                asked.channel() == null ? null : asked.channel().label(),
                asked.visibility() == null ? null : asked.visibility().label(),
                asked.brand(),
                asked.kind(),
                asked.segment(),
                asked.crisis());
    }

    /** Fails with a sentence where it asks what no case can be. */
    Conditions conditions() {
        String network = word(channel);
        String place = word(visibility);
        return new Conditions(
                network == null ? null : new Channel(network),
                place == null ? null : Visibility.get(place),
                word(brand),
                word(kind),
                word(segment),
                crisis);
    }

    private static @Nullable String word(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a condition is a word of lower-case letters, digits, hyphens and underscores, at most 63");
        }
        return text;
    }
}
