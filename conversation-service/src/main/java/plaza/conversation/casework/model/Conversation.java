package plaza.conversation.casework.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * One case.
 *
 * @param mergedInto the case into which this one was merged: all that is said in it is said there; null where it was not
 * @param version grows by one with every change; guards against two changes at once
 * @param sequence number of the last fact told of it
 */
public record Conversation(
        ConversationId id,
        CustomerId customer,
        AccountRef account,
        Home home,
        @Nullable Visibility visibility,
        Turn turn,
        Ownership ownership,
        Digest digest,
        @Nullable ConversationId mergedInto,
        long version,
        long sequence) {}
