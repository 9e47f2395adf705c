package plaza.conversation.casework.model;

import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What a case is born with.
 *
 * @param home brand, site and language of the account: the case's own from now on
 * @param visibility where it began; null where the network does not tell
 * @param linkedTo the first case under the same public thread, where another customer opened it
 */
public record Birth(
        ConversationId id,
        CustomerId customer,
        AccountRef account,
        Home home,
        @Nullable Visibility visibility,
        @Nullable ConversationId linkedTo) {}
