package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * Marks what customers tell of themselves in public. The mark is a function of the words as they stand, so any order of
 * edits and removals ends in the same; it is computed where the words change, and not again.
 */
@ApplicationScoped
public class MarkPersonalData {

    private final FindPersonalData personal;
    private final PersonalMarks marks;

    MarkPersonalData(FindPersonalData personal, PersonalMarks marks) {
        this.personal = personal;
        this.marks = marks;
    }

    /**
     * Marks a message that is kept, in the transaction that keeps it.
     *
     * @param before as it was known; empty where it is new
     */
    public Uni<Void> mark(Optional<Message> before, Message after, String brand) {
        Optional<String> words = publicWords(after);
        if (before.flatMap(MarkPersonalData::publicWords).equals(words)) {
            return Uni.createFrom().voidItem();
        }
        return words.map(text -> personal.kinds(text, brand))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .chain(kinds -> kinds.isEmpty() && before.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : marks.keep(after.id(), kinds));
    }

    private static Optional<String> publicWords(Message message) {
        return message.content()
                .findCreation()
                .filter(Creation::isForUs)
                .filter(creation -> creation.act().visibility() == Visibility.PUBLIC)
                .flatMap(_ -> message.content().findShownText());
    }
}
