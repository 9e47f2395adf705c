package plaza.conversation.reading.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Found;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.Visibility;

/** One row of the list, in the order of {@link #SELECT}. */
record CaseViewRow(
        UUID id,
        long version,
        UUID customerId,
        @Nullable String customerName,
        String channel,
        String accountId,
        @Nullable String accountName,
        String brand,
        String site,
        String turn,
        @Nullable String owner,
        long epoch,
        @Nullable Instant deadline,
        @Nullable String visibility,
        Instant openedAt,
        Instant lastActivityAt,
        @Nullable String lastMessageText,
        Instant lastMessageAt,
        String lastMessageDirection,
        int messageCount,
        @Nullable String accountMode,
        boolean publishedOutside,
        @Nullable String personalData,
        @Nullable UUID linkedTo,
        @Nullable UUID mergedInto) {

    static final String SELECT = """
            select c.id, c.version, c.customerId, cu.name, c.channel, c.accountId, a.name, c.brand, c.site, c.turn,
                c.owner, c.epoch, c.turnDeadline, c.visibility, c.openedAt, c.lastActivityAt, c.lastMessageText, c.lastMessageAt,
                c.lastMessageDirection, c.messageCount, a.mode,
                (case when exists (select 1 from MessageRow o where o.conversationId = c.id
                    and o.outside in ('answer', 'only')) then true else false end),
                (select listagg(p.personalData, ',') within group (order by p.createdAt) from MessageRow p
                    where p.conversationId = c.id and p.personalData is not null and not p.removed
                    and (p.exposure is null or p.exposure <> 'hidden')),
                (select l.linkedToId from ConversationLinkRow l where l.conversationId = c.id
                    order by l.linkedToId limit 1),
                c.mergedInto
            from ConversationRow c
                join CustomerRow cu on cu.id = c.customerId
                left join AccountRow a on a.channel = c.channel and a.accountId = c.accountId
            """;

    private static List<String> kinds(@Nullable String marks) {
        return marks == null
                ? List.of()
                : Stream.of(marks.split(",")).distinct().toList();
    }

    CaseView view(@Nullable Found found) {
        return new CaseView(
                new ConversationId(id),
                version,
                new CustomerId(customerId),
                customerName,
                new AccountRef(new Channel(channel), accountId),
                accountName,
                brand,
                new Site(site),
                turn,
                owner == null ? null : new AgentId(owner),
                epoch,
                deadline,
                visibility == null ? null : Visibility.get(visibility),
                openedAt,
                lastActivityAt,
                new LastMessage(lastMessageText, lastMessageAt, Direction.get(lastMessageDirection)),
                messageCount,
                accountMode == null ? AccountMode.ANSWER : AccountMode.of(accountMode),
                publishedOutside,
                kinds(personalData),
                linkedTo == null ? null : new ConversationId(linkedTo),
                mergedInto == null ? null : new ConversationId(mergedInto),
                found);
    }
}
