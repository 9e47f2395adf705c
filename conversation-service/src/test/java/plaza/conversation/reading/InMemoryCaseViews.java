package plaza.conversation.reading;

import io.smallrye.mutiny.Uni;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.privacy.InMemoryPersonalMarks;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Found;
import plaza.conversation.reading.model.Narrowing;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;

/** Views over what the in-memory adapters hold. */
public final class InMemoryCaseViews implements CaseViews {

    private static final Comparator<CaseView> NEWEST_FIRST = Comparator.comparing(
                    (CaseView view) -> view.position().at())
            .thenComparing(view -> view.position().id().toString())
            .reversed();

    private final InMemoryConversations conversations;
    private final InMemoryCustomers customers;
    private final InMemoryMessages messages;
    private final InMemoryInvolvements involvements;
    private final InMemoryPersonalMarks marks;

    public InMemoryCaseViews(
            InMemoryConversations conversations,
            InMemoryCustomers customers,
            InMemoryMessages messages,
            InMemoryInvolvements involvements,
            InMemoryPersonalMarks marks) {
        this.conversations = conversations;
        this.customers = customers;
        this.messages = messages;
        this.involvements = involvements;
        this.marks = marks;
    }

    @Override
    public Uni<List<CaseView>> list(CaseQuery query) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .flatMap(conversation -> asked(conversation, query.filter()).stream())
                .filter(view -> query.sight().sees(view.site(), involvements.subjects(view.id())))
                .filter(view -> query.filter().narrowings().stream().allMatch(narrowing -> fits(view, narrowing)))
                .filter(view ->
                        query.after().isEmpty() || isBehind(view, query.after().get()))
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList());
    }

    private Optional<CaseView> asked(Conversation conversation, CaseFilter filter) {
        return filter.text().isEmpty()
                ? Optional.of(view(conversation, null))
                : found(conversation.id(), filter.text().get()).map(found -> view(conversation, found));
    }

    private Optional<Found> found(ConversationId id, String asked) {
        return messages.of(id).stream()
                .filter(message -> message.content()
                        .findShownText()
                        .filter(text -> words(text).containsAll(words(asked)))
                        .isPresent())
                .map(message -> Found.in(
                        message.id(),
                        message.getCreation().act().createdAt(),
                        message.content().findShownText().orElseThrow(),
                        asked))
                .max(Comparator.comparing(Found::at)
                        .thenComparing(found -> found.message().toString()));
    }

    @Override
    public Uni<Optional<CaseView>> find(ConversationId id, Sight sight) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(conversation -> conversation.id().equals(id))
                .map(conversation -> view(conversation, null))
                .filter(view -> sight.sees(view.site(), involvements.subjects(view.id())))
                .findFirst());
    }

    private boolean fits(CaseView view, Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.OnSite on -> on.site().equals(view.site());
            case Narrowing.OnChannel on -> on.channel().equals(view.account().channel());
            case Narrowing.InTurn in -> in.turn().equals(view.turn());
            case Narrowing.Open _ -> !Set.of("resolved", "listening").contains(view.turn());
            case Narrowing.OwnedBy by -> by.owner().equals(view.owner());
            case Narrowing.Unowned _ -> view.owner() == null;
            case Narrowing.Of of -> of.customer().equals(view.customer());
            case Narrowing.DueBefore due ->
                view.deadline() != null && view.deadline().isBefore(due.at());
            case Narrowing.WithoutPublicEnding _ ->
                owesPublicEnding(
                        conversations.find(view.id()).await().indefinitely().orElseThrow());
        };
    }

    private static boolean owesPublicEnding(Conversation one) {
        return one.mergedInto() == null && one.digest().sides().owePublicEnding();
    }

    private static boolean isBehind(CaseView view, CaseQuery.Position after) {
        int time = view.position().at().compareTo(after.at());
        return time < 0
                || (time == 0
                        && view.position().id().toString().compareTo(after.id().toString()) < 0);
    }

    /** Without case and accents; their stems are PostgreSQL's affair. */
    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private CaseView view(Conversation conversation, @Nullable Found found) {
        return new CaseView(
                conversation.id(),
                conversation.version(),
                conversation.customer(),
                customers
                        .get(conversation.customer())
                        .findName()
                        .map(CustomerName::text)
                        .orElse(null),
                conversation.account(),
                null,
                conversation.home().brand(),
                conversation.home().site(),
                conversation.turn().label(),
                conversation.ownership().owner(),
                conversation.ownership().epoch(),
                conversation.turn() instanceof Turn.Ours mine ? mine.deadline() : null,
                conversation.visibility(),
                conversation.digest().openedAt(),
                conversation.digest().lastActivityAt(),
                conversation.digest().lastMessage(),
                conversation.digest().messages(),
                AccountMode.ANSWER,
                messages.of(conversation.id()).stream()
                        .flatMap(message -> message.content().findOutside().stream())
                        .anyMatch(AccountMode::warnsOfWordsFromOutside),
                marks.standing(conversation.id()),
                conversations.linkedTo(conversation.id()),
                conversation.mergedInto(),
                found);
    }
}
