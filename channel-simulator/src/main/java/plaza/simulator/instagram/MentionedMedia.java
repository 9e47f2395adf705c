package plaza.simulator.instagram;

import plaza.simulator.network.ExternalId;
import plaza.simulator.wall.Publication;

/** Somebody else's media, of which the account sees only the comment that mentions it: an id made of the comment's. */
public final class MentionedMedia {
    private static final String MARK = "9";

    private MentionedMedia() {}

    /** @param thing the mention, or what answers it */
    public static ExternalId under(Publication thing) {
        return new ExternalId(MARK + thing.postId());
    }

    static boolean isOne(ExternalId id) {
        return id.value().startsWith(MARK + "18");
    }
}
