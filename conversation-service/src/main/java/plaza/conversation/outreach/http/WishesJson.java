package plaza.conversation.outreach.http;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Night;
import plaza.conversation.outreach.model.Occasion;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.vocabulary.model.Channel;
import plaza.platform.web.CommonProblems;

/** How a customer wants to be written to where we begin. */
@Schema(
        name = "ContactWishes",
        requiredProperties = {"channels", "consents"})
public record WishesJson(
        @Schema(nullable = true, description = "HH:MM by the clock on their wall; null where they said nothing")
        @Nullable String quietFrom,

        @Schema(nullable = true, description = "HH:MM, of the next day where it is before the start") @Nullable String quietUntil,

        @Schema(
                description =
                        "bill, outage, order, complaint: the channels on which they want to hear of it, best first;"
                                + " an empty list where they do not; what is left out they said nothing about")
        @Nullable Map<String, List<String>> channels,

        @Schema(description = "by channel: unknown, given, refused") @Nullable Map<String, String> consents,

        @Schema(readOnly = true, nullable = true, description = "the ETag") @Nullable Long version) {

    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

    /** Copies what could change under it. */
    public WishesJson {
        channels = channels == null ? null : new LinkedHashMap<>(channels);
        consents = consents == null ? null : new LinkedHashMap<>(consents);
    }

    static WishesJson of(KeptWishes kept) {
        Wishes wishes = kept.wishes();
        Night night = wishes.night();
        Map<String, List<String>> channels = new TreeMap<>();
        wishes.channels()
                .forEach((occasion, where) -> channels.put(
                        occasion.label(), where.stream().map(Channel::label).toList()));
        Map<String, String> consents = new TreeMap<>();
        wishes.consents().forEach((channel, consent) -> consents.put(channel, consent.label()));
        return new WishesJson(
                night == null ? null : night.from().toString(),
                night == null ? null : night.until().toString(),
                channels,
                consents,
                kept.version());
    }

    Wishes wishes() {
        if (channels == null || consents == null) {
            throw CommonProblems.invalid("body", "channels and consents are needed, though they may be empty");
        }
        Map<Occasion, List<Channel>> where = new EnumMap<>(Occasion.class);
        channels.forEach((word, names) -> where.put(occasion(word), named(names, word)));
        Map<String, Consent> agreed = new TreeMap<>();
        consents.forEach((name, word) ->
                agreed.put(channel(name, "body/consents").label(), consent(word, "body/consents/" + name)));
        return new Wishes(night(), where, agreed);
    }

    private @Nullable Night night() {
        if (quietFrom == null && quietUntil == null) {
            return null;
        }
        return new Night(time(quietFrom, "body/quietFrom"), time(quietUntil, "body/quietUntil"));
    }

    private static LocalTime time(@Nullable String written, String pointer) {
        try {
            if (written != null && TIME.matcher(written).matches()) {
                return LocalTime.parse(written);
            }
        } catch (DateTimeException e) {
            // told below, as any other time that is none
        }
        throw CommonProblems.invalid(pointer, "both times are given as HH:MM, or none is");
    }

    private static Occasion occasion(String word) {
        return Occasion.find(word)
                .orElseThrow(() -> CommonProblems.invalid(
                        "body/channels", "an occasion is one of " + String.join(", ", Occasion.labels())));
    }

    private static List<Channel> named(@Nullable List<String> names, String word) {
        return Optional.ofNullable(names).orElse(List.of()).stream()
                .map(name -> channel(name, "body/channels/" + word))
                .distinct()
                .toList();
    }

    private static Channel channel(@Nullable String name, String pointer) {
        return Channel.findKnown(name == null ? "" : name)
                .orElseThrow(() ->
                        CommonProblems.invalid(pointer, "a channel is one of " + String.join(", ", Channel.known())));
    }

    private static Consent consent(@Nullable String word, String pointer) {
        return Consent.find(word == null ? "" : word)
                .orElseThrow(() ->
                        CommonProblems.invalid(pointer, "consent is one of " + String.join(", ", Consent.labels())));
    }
}
