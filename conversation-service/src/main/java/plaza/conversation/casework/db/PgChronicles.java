package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Chronicles;
import plaza.conversation.casework.model.Chronicle;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.vocabulary.model.ConversationId;

/** What happened in cases, from messages, replies and closings. */
@ApplicationScoped
class PgChronicles implements Chronicles {

    private static final String OUTSIDE = "o.direction = 'outbound' and o.outside in ('listen', 'assist', 'answer')";
    private static final String COUNTS = """
            not exists (select 1 from ReplyRow z where z.closedBy = c.id and z.state in ('refused', 'undelivered'))
            """;
    private static final String ASKS = """
            select m.clockStartAt,
                (select min(y.publishedAt) from ReplyAnswerRow a join ReplyRow y on y.id = a.replyId
                    where a.messageId = m.id and y.state = 'published'),
                (select min(o.createdAt) from MessageRow o where o.conversationId = ?1 and %s
                    and o.createdAt >= m.createdAt),
                (select min(c.at) from ClosingMessageRow x join ClosingRow c on c.id = x.closingId
                    where x.messageId = m.id and %s)
            from MessageRow m where m.conversationId = ?1 and m.direction = 'inbound' and m.removed = false
            """.formatted(OUTSIDE, COUNTS);
    private static final String REPLIES =
            "select y.publishedAt from ReplyRow y where y.conversationId = ?1" + " and y.state = 'published'";
    private static final String WORDS =
            "select o.createdAt from MessageRow o where o.conversationId = ?1 and " + OUTSIDE;
    private static final String CLOSINGS = "select c.at from ClosingRow c where c.conversationId = ?1 and " + COUNTS;
    private static final String KIND = "select m.kind from MessageRow m where m.conversationId = ?1"
            + " and m.direction = 'inbound' order by m.createdAt, m.externalId";

    /** A customer's message, and what settled it. */
    record Ask(
            Instant at,
            @Nullable Instant replied,
            @Nullable Instant outside,
            @Nullable Instant closed) {

        Chronicle.Ask ask() {
            Instant answered = Stream.of(Optional.ofNullable(replied), Optional.ofNullable(outside))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return new Chronicle.Ask(at, answered, closed);
        }
    }

    /** What is found on the way. */
    private record Found(List<Chronicle.Ask> asks, List<Instant> answers) {}

    @Override
    public Uni<List<ClockEvent>> events(ConversationId conversation) {
        return list(ASKS, Ask.class, conversation)
                .chain(asks -> answers(conversation)
                        .map(answers -> new Found(asks.stream().map(Ask::ask).toList(), answers)))
                .chain(found -> list(CLOSINGS, Instant.class, conversation)
                        .map(closings -> Chronicle.of(found.asks(), found.answers(), closings)));
    }

    @Override
    public Uni<Optional<String>> firstKind(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(KIND, String.class)
                        .setParameter(1, conversation.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    private static Uni<List<Instant>> answers(ConversationId conversation) {
        return list(REPLIES, Instant.class, conversation).chain(replies -> list(WORDS, Instant.class, conversation)
                .map(words -> Stream.concat(replies.stream(), words.stream()).toList()));
    }

    private static <T> Uni<List<T>> list(String query, Class<T> type, ConversationId conversation) {
        return Panache.getSession().chain(session -> session.createQuery(query, type)
                .setParameter(1, conversation.value())
                .getResultList());
    }
}
