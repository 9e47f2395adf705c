package plaza.conversation.reading;

import io.smallrye.mutiny.Uni;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;

/** Views over what the in-memory adapters hold. */
public final class InMemoryCaseViews implements CaseViews {

    private static final Comparator<CaseView> NEWEST_FIRST = Comparator.comparing(CaseView::lastActivityAt)
            .thenComparing(view -> view.id().toString())
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
                .map(this::view)
                .filter(view -> query.sight().sees(view.site(), involvements.subjects(view.id())))
                .filter(view -> fits(view, query.filter()))
                .filter(view ->
                        query.after().isEmpty() || isBehind(view, query.after().get()))
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList());
    }

    @Override
    public Uni<Optional<CaseView>> find(ConversationId id, Sight sight) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(conversation -> conversation.id().equals(id))
                .map(this::view)
                .filter(view -> sight.sees(view.site(), involvements.subjects(view.id())))
                .findFirst());
    }

    private boolean fits(CaseView view, CaseFilter filter) {
        return filter.site().filter(site -> !site.equals(view.site())).isEmpty()
                && filter.channel()
                        .filter(channel -> !channel.equals(view.account().channel()))
                        .isEmpty()
                && filter.turn().filter(turn -> !turn.equals(view.turn())).isEmpty()
                && filter.owner().filter(owner -> !owner.equals(view.owner())).isEmpty()
                && filter.customer()
                        .filter(customer -> !customer.equals(view.customer()))
                        .isEmpty()
                && (!filter.withoutPublicEnding()
                        || owesPublicEnding(conversations
                                .find(view.id())
                                .await()
                                .indefinitely()
                                .orElseThrow()))
                && filter.text().filter(text -> !isSaid(view.id(), text)).isEmpty();
    }

    private static boolean owesPublicEnding(Conversation one) {
        return one.mergedInto() == null && one.digest().sides().owePublicEnding();
    }

    private boolean isSaid(ConversationId id, String text) {
        return messages.of(id).stream()
                .flatMap(message -> message.content().findShownText().stream())
                .anyMatch(said -> searchForm(said).contains(searchForm(text)));
    }

    private static boolean isBehind(CaseView view, CaseQuery.Position after) {
        int time = view.lastActivityAt().compareTo(after.lastActivityAt());
        return time < 0
                || (time == 0 && view.id().toString().compareTo(after.id().toString()) < 0);
    }

    private static String searchForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private CaseView view(Conversation conversation) {
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
                conversation.mergedInto());
    }
}
