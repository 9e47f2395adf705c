package plaza.simulator.graph;

import java.util.Optional;
import java.util.Set;
import plaza.simulator.fault.Operation;
import plaza.simulator.network.ExternalId;

/** What a caller wants of the page. */
sealed interface GraphCall {
    ExternalId node();

    Operation operation();

    /** Changes nothing. */
    sealed interface Read extends GraphCall {
        @Override
        default Operation operation() {
            return Operation.READ;
        }
    }

    record ReadNode(ExternalId node, FieldSelection fields) implements Read {}

    record ReadComments(ExternalId node, Listing listing, FieldSelection fields) implements Read {}

    record ReadFeed(ExternalId node, Listing listing, FieldSelection fields) implements Read {}

    record ReadLikes(ExternalId node) implements Read {}

    record ReadSubscriptions(ExternalId node) implements Read {}

    /** A post on the page, a comment on a post, or a reply to a comment: by what the node is. */
    record Publish(ExternalId node, String message, Photo photo, FieldSelection fields) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.COMMENT;
        }
    }

    /** What stands beside the words of a comment: a photo that was brought there before, or one that lies elsewhere. */
    record Photo(Optional<ExternalId> id, Optional<String> url) {
        static final Photo NONE = new Photo(Optional.empty(), Optional.empty());

        boolean isNone() {
            return id.isEmpty() && url.isEmpty();
        }
    }

    /** A photo that the page does not show. */
    record KeepPhoto(ExternalId node, GraphRequest.File file) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.UPLOAD;
        }
    }

    record Edit(ExternalId node, String message) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.EDIT;
        }
    }

    record Hide(ExternalId node, boolean hidden) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.HIDE;
        }
    }

    record Delete(ExternalId node) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.DELETE;
        }
    }

    record Like(ExternalId node, boolean likes) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.LIKE;
        }
    }

    /** @param fields none ends the subscription */
    record Subscribe(ExternalId node, Set<String> fields) implements GraphCall {
        @Override
        public Operation operation() {
            return Operation.SUBSCRIBE;
        }
    }
}
