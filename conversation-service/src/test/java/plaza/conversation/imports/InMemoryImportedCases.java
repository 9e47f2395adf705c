package plaza.conversation.imports;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.closing.InMemoryClosings;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Report;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Imported cases in a map. */
public final class InMemoryImportedCases implements ImportedCases {

    private final InMemoryClosings closings;
    private final Map<String, ConversationId> known = new HashMap<>();
    private final Set<ConversationId> opened = new HashSet<>();
    private final List<Report> noted = new ArrayList<>();

    public InMemoryImportedCases(InMemoryClosings closings) {
        this.closings = closings;
    }

    /** True where an import opened the case. */
    public boolean hasOpened(ConversationId conversation) {
        return opened.contains(conversation);
    }

    /** What was written down of imports. */
    public List<Report> noted() {
        return List.copyOf(noted);
    }

    @Override
    public Uni<Boolean> isKnown(String source, String caseId) {
        return Uni.createFrom().item(() -> known.containsKey(source + "/" + caseId));
    }

    @Override
    public Uni<Void> add(Order order, String caseId, ConversationId conversation, boolean isOpened, Instant at) {
        return Uni.createFrom().voidItem().invoke(() -> {
            known.put(order.source() + "/" + caseId, conversation);
            if (isOpened) {
                opened.add(conversation);
            }
        });
    }

    @Override
    public Uni<Void> close(UUID id, ConversationId conversation, Closing closing, Collection<MessageId> done) {
        return Uni.createFrom().voidItem().invoke(() -> closings.keep(id, conversation, closing, done));
    }

    @Override
    public Uni<Void> note(UUID id, Order order, Report report) {
        return Uni.createFrom().voidItem().invoke(() -> noted.add(report));
    }
}
