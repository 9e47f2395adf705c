package plaza.simulator.wall;

import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/** A post on the wall, by the page or by a visitor. Its id is {@code PAGEID_POSTID}. */
public record Post(ExternalId id, Person author, Content content) implements Publication {
    @Override
    public ExternalId postId() {
        return id;
    }

    Post with(Content changed) {
        return new Post(id, author, changed);
    }
}
