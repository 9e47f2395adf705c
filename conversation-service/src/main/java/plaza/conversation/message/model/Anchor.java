package plaza.conversation.message.model;

import java.util.Optional;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

/** What our own words hang on. They join the thread of the message they answer, and wait for it if need be. */
public sealed interface Anchor {

    /** The message that is answered. */
    record Answered(MessageKey message) implements Anchor {}

    /** The one thread of a private talk, whatever is quoted there: the quoted message may be older than we are. */
    record Talk(OrderKey orderKey) implements Anchor {}

    /** What this message hangs on; empty where it stands alone, like a post on our own wall, or is a customer's. */
    static Optional<Anchor> find(MessageKey key, Creation creation) {
        if (!creation.isOurs()) {
            return Optional.empty();
        }
        if (creation.act().visibility() == Visibility.PRIVATE) {
            return Optional.of(new Talk(creation.orderKey()));
        }
        String parent = creation.act().parentId();
        if (parent != null) {
            return Optional.of(new Answered(key.sibling(parent)));
        }
        return creation.orderKey()
                .findRoot(key.account())
                .filter(root -> !root.equals(key.externalId()))
                .map(root -> new Answered(key.sibling(root)));
    }
}
