package plaza.simulator.wall;

import java.util.Optional;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/**
 * A comment under a post. Its id is {@code POSTID_COMMENTID}.
 *
 * @param root the comment it replies to; empty for a comment on the post itself. Never itself a reply: there are two
 *     levels, and a reply to a reply stands beside it under the root.
 */
public record Comment(ExternalId id, ExternalId postId, Optional<ExternalId> root, Person author, Content content)
        implements Publication {

    /** What it answers as Facebook says it: the root comment, else the post. */
    public ExternalId parentId() {
        return root.orElse(postId);
    }

    Comment with(Content changed) {
        return new Comment(id, postId, root, author, changed);
    }
}
