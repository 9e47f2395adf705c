package plaza.simulator.wall;

import java.util.Comparator;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/** Something written on the wall. */
public sealed interface Publication permits Post, Comment {
    /** Oldest first; within one instant by id, so that a page of a listing can be continued. */
    Comparator<Publication> BY_TIME = Comparator.comparing(
                    (Publication thing) -> thing.content().at())
            .thenComparing(thing -> thing.id().value().length())
            .thenComparing(thing -> thing.id().value());

    ExternalId id();

    Person author();

    Content content();

    /** The post that this is, or under which it stands. */
    ExternalId postId();
}
