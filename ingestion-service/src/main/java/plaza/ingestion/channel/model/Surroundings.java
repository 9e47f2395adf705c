package plaza.ingestion.channel.model;

import java.util.List;

/** What stands around a target of ours on the network, as far as it let us see. */
public sealed interface Surroundings {

    /**
     * Everything that our account wrote there since the moment asked for.
     *
     * @param own oldest first
     */
    record Seen(List<OwnWord> own) implements Surroundings {

        public Seen {
            own = List.copyOf(own);
        }
    }

    /** The network tells whether what was to be changed is as it was wanted; doing it once more does no harm. */
    record Stands(boolean asWanted) implements Surroundings {}

    /** This network cannot be asked: only its own webhooks tell. */
    record Mute() implements Surroundings {}

    /** The target is gone, and with it whatever answered it. */
    record Gone(RefusalCause cause) implements Surroundings {}

    /** The network does not know us any more. */
    record Unauthorised() implements Surroundings {}

    /** The network could not be read to the end: nothing can be concluded. */
    record Unseen(String why) implements Surroundings {}
}
