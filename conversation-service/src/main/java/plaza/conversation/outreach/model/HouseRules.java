package plaza.conversation.outreach.model;

import java.time.ZoneId;
import java.util.List;
import plaza.conversation.vocabulary.model.Channel;

/**
 * What holds for customers who wish nothing else.
 *
 * @param zone where their day and night are
 * @param ladder the channels in the order in which they are tried
 * @param caps each of which holds
 */
public record HouseRules(ZoneId zone, Night night, List<Channel> ladder, List<Cap> caps) {

    /** Copies what could change under it. */
    public HouseRules {
        ladder = List.copyOf(ladder);
        caps = List.copyOf(caps);
    }
}
