package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseClocks;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Cases in a map, with everything that was told of them. */
public final class InMemoryConversations implements Conversations {

    private final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, ConversationId> links = new HashMap<>();
    private final List<Settlement> settlements = new ArrayList<>();
    private final Map<ConversationId, CaseClocks> clocks = new HashMap<>();
    private final Consumer<Settlement> keeper;

    public InMemoryConversations() {
        this(settlement -> {});
    }

    /** Cases whose settlements somebody else keeps a part of. */
    public InMemoryConversations(Consumer<Settlement> keeper) {
        this.keeper = keeper;
    }

    @Override
    public Uni<Conversation> get(ConversationId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(conversations.get(id))
                .orElseThrow(() -> new IllegalStateException("there is no conversation " + id)));
    }

    @Override
    public Uni<Optional<Conversation>> find(ConversationId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(conversations.get(id)));
    }

    @Override
    public Uni<Void> store(Settlement settlement) {
        return Uni.createFrom().voidItem().invoke(() -> keep(settlement));
    }

    @Override
    public Uni<Void> storeAll(List<Settlement> all) {
        return Uni.createFrom().voidItem().invoke(() -> all.forEach(this::keep));
    }

    /** By which promise a case was last settled. */
    public Optional<CaseClocks> findClocks(ConversationId id) {
        return Optional.ofNullable(clocks.get(id));
    }

    /** That promise still holds under another revision. */
    public void stands(ConversationId id, long revision) {
        clocks.computeIfPresent(
                id, (same, kept) -> new CaseClocks(kept.policy(), kept.edition(), revision, kept.running()));
    }

    private void keep(Settlement settlement) {
        Conversation next = settlement.next();
        Conversation current = conversations.get(next.id());
        long expected = current == null ? 0 : current.version() + 1;
        if (next.version() != expected) {
            throw new IllegalStateException(next.id() + " was changed by somebody else");
        }
        conversations.put(next.id(), next);
        settlement.facts().forEach(fact -> link(next.id(), fact));
        settlement.clocks().ifPresent(running -> clocks.put(next.id(), running));
        keeper.accept(settlement);
        settlements.add(settlement);
    }

    private void link(ConversationId id, CaseFact fact) {
        if (fact instanceof CaseFact.Opened opened && opened.linkedTo() != null) {
            links.put(id, opened.linkedTo());
        }
    }

    /** The case is that customer's from now on. */
    public void give(ConversationId id, CustomerId to) {
        conversations.computeIfPresent(
                id,
                (same, known) -> new Conversation(
                        id,
                        to,
                        known.account(),
                        known.home(),
                        known.visibility(),
                        known.turn(),
                        known.ownership(),
                        known.digest(),
                        known.mergedInto(),
                        known.version() + 1,
                        known.sequence()));
    }

    /** All cases, in the order of opening. */
    public List<Conversation> all() {
        return List.copyOf(conversations.values());
    }

    /** The case that this one is linked to, if any. */
    public @Nullable ConversationId linkedTo(ConversationId id) {
        return links.get(id);
    }

    /** Everything told of a case, in the order of telling. */
    public List<Settlement.Numbered> told(ConversationId id) {
        return settlements.stream()
                .filter(settlement -> settlement.next().id().equals(id))
                .flatMap(settlement -> settlement.numbered().stream())
                .toList();
    }

    /** What pages were told last. */
    public Change lastChange() {
        return settlements.getLast().change();
    }

    /** Everything told, as the names of the facts. */
    public List<String> toldInWords() {
        return settlements.stream()
                .flatMap(settlement -> settlement.facts().stream())
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }
}
