package plaza.conversation.message.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Visibility;

/** What an interaction says of one message. */
public sealed interface Act {

    /**
     * It was written.
     *
     * @param direction who wrote it; the own account is outbound whatever the wire says
     * @param visibility null where it cannot be known
     * @param author null where the network hides it
     * @param parentId network's id of the message that it answers
     * @param postId network's id of the post or thread that it belongs to
     * @param createdAt the network's time of writing
     */
    record Created(
            Kind kind,
            Direction direction,
            @Nullable Visibility visibility,
            @Nullable Person author,
            @Nullable String parentId,
            @Nullable String postId,
            @Nullable String text,
            List<Attachment> attachments,
            Instant createdAt)
            implements Act {

        /** Copies what could change under it. */
        public Created {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * It was changed.
     *
     * @param text null means unchanged: networks tell of a changed photo, or of a post put in the bin, without text
     * @param attachments empty means unchanged, for the same reason
     */
    record Edited(@Nullable String text, List<Attachment> attachments) implements Act {

        /** Copies what could change under it. */
        public Edited {
            attachments = List.copyOf(attachments);
        }
    }

    /** It was taken away. */
    record Removed() implements Act {}

    /** It was put back. */
    record Restored() implements Act {}

    /** It was hidden from others; author and friends still see it. */
    record Hidden() implements Act {}

    /** It was shown again. */
    record Unhidden() implements Act {}

    /**
     * Our own account wrote it, and not through here.
     *
     * @param mode of the account when that was found out
     */
    record PublishedOutside(AccountMode mode) implements Act {}
}
