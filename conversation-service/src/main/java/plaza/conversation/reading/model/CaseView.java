package plaza.conversation.reading.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * A case as a list shows it.
 *
 * @param customerName null where nobody knows who it is
 * @param accountName null until ingestion told of the account
 * @param turn a word of {@code Turn}
 * @param owner null where nobody owns it
 * @param epoch grows with every change of owner
 * @param deadline when the next answer is due; null where nobody waits
 * @param accountMode how much of the account's work goes through here
 * @param publishedOutside true where words of ours stand in it that were not written here, and should have been
 * @param personalData kinds of it that customers show in it in public, as it stands
 * @param linkedTo the first case under the same public thread
 * @param mergedInto the case that this one became part of
 * @param found where a text was looked for, what says it
 */
public record CaseView(
        ConversationId id,
        long version,
        CustomerId customer,
        @Nullable String customerName,
        AccountRef account,
        @Nullable String accountName,
        String brand,
        Site site,
        String turn,
        @Nullable AgentId owner,
        long epoch,
        @Nullable Instant deadline,
        @Nullable Visibility visibility,
        Instant openedAt,
        Instant lastActivityAt,
        LastMessage lastMessage,
        int messages,
        AccountMode accountMode,
        boolean publishedOutside,
        List<String> personalData,
        @Nullable ConversationId linkedTo,
        @Nullable ConversationId mergedInto,
        @Nullable Found found) {

    /** Copies what could change under it. */
    public CaseView {
        personalData = List.copyOf(personalData);
    }

    /** Its place in the list. */
    public CaseQuery.Position position() {
        return found == null
                ? new CaseQuery.Position(lastActivityAt, id.value())
                : new CaseQuery.Position(found.at(), found.message().value());
    }
}
