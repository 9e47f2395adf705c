package plaza.conversation.outreach.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.vocabulary.model.Channel;

/**
 * How a customer wants to be written to where we begin.
 *
 * @param night when they want to be left alone; null where they said nothing
 * @param channels on which they want to hear of something, best first; none where they do not want to hear of it
 * @param consents whether we may write to them there
 */
public record Wishes(@Nullable Night night, Map<Occasion, List<Channel>> channels, Map<String, Consent> consents) {

    /** Nobody was asked yet. */
    public static final Wishes NONE = new Wishes(null, Map.of(), Map.of());

    /** Copies what could change under it. */
    public Wishes {
        channels = Map.copyOf(channels);
        consents = Map.copyOf(new TreeMap<>(consents));
    }

    /** Where they want to hear of it, if they said so. */
    public Optional<List<Channel>> on(Occasion occasion) {
        return Optional.ofNullable(channels.get(occasion));
    }

    /** Whether we may write to them there. */
    public Consent consent(Channel channel) {
        return consents.getOrDefault(channel.label(), Consent.UNKNOWN);
    }

    /**
     * These and those of a customer who became part of this one: a no of either is a no, and where both say something these
     * count.
     */
    public Wishes and(Wishes other) {
        Map<Occasion, List<Channel>> both = new HashMap<>(other.channels);
        both.putAll(channels);
        other.channels.forEach((occasion, where) -> {
            if (where.isEmpty()) {
                both.put(occasion, where);
            }
        });
        Map<String, Consent> agreed = new HashMap<>(other.consents);
        consents.forEach((channel, said) ->
                agreed.merge(channel, said, (theirs, ours) -> theirs == Consent.REFUSED ? theirs : ours));
        return new Wishes(night == null ? other.night : night, both, agreed);
    }
}
