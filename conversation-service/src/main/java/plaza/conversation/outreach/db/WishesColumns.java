package plaza.conversation.outreach.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plaza.conversation.outreach.model.Night;
import plaza.conversation.outreach.model.Occasion;
import plaza.conversation.outreach.model.Rung;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.vocabulary.model.Channel;

/** Wishes and ladders as JSON in columns that only this service reads. */
final class WishesColumns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private WishesColumns() {}

    static void write(Wishes wishes, WishesRow row) {
        Night night = wishes.night();
        row.quietFrom = night == null ? null : night.from();
        row.quietUntil = night == null ? null : night.until();
        Map<String, List<String>> channels = new TreeMap<>();
        wishes.channels()
                .forEach((occasion, where) -> channels.put(
                        occasion.label(), where.stream().map(Channel::label).toList()));
        row.channels = text(channels);
        Map<String, String> consents = new TreeMap<>();
        wishes.consents().forEach((channel, consent) -> consents.put(channel, consent.label()));
        row.consents = text(consents);
    }

    static Wishes wishes(WishesRow row) {
        Map<Occasion, List<Channel>> channels = new EnumMap<>(Occasion.class);
        read(row.channels, LISTS).forEach((word, where) -> Occasion.find(word)
                .ifPresent(occasion ->
                        channels.put(occasion, where.stream().map(Channel::new).toList())));
        Map<String, Consent> consents = read(row.consents, WORDS).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Consent.get(each.getValue())));
        Night night = row.quietFrom == null || row.quietUntil == null ? null : new Night(row.quietFrom, row.quietUntil);
        return new Wishes(night, channels, consents);
    }

    /** Each channel with what was against it; null where nothing was. */
    static String ladder(List<Rung> rungs) {
        return text(rungs.stream().map(WishesColumns::rung).toList());
    }

    private static Map<String, String> rung(Rung rung) {
        Map<String, String> told =
                new TreeMap<>(Map.of("channel", rung.channel().label()));
        if (rung.whyNot() != null) {
            told.put("whyNot", rung.whyNot().label());
        }
        return told;
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("wishes consist of words", e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of wishes holds what this service did not write", e);
        }
    }
}
