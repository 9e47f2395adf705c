package plaza.conversation.matching.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ThreadId;

/**
 * What goes back to a customer who is parted from another.
 *
 * @param mixed cases in which both speak: somebody has to take these apart first
 */
public record Parting(List<ThreadId> threads, List<ConversationId> cases, List<ConversationId> mixed) {

    /** Copies what could change under it. */
    public Parting {
        threads = List.copyOf(threads);
        cases = List.copyOf(cases);
        mixed = List.copyOf(mixed);
    }

    /** By the threads of both: a case goes with all of its threads, or stays. */
    public static Parting of(List<Strand> strands) {
        Map<ConversationId, List<Strand>> byCase = strands.stream()
                .collect(Collectors.groupingBy(Strand::conversation, LinkedHashMap::new, Collectors.toList()));
        List<ConversationId> going = new ArrayList<>();
        List<ConversationId> mixed = new ArrayList<>();
        byCase.forEach((conversation, own) -> {
            if (own.stream().allMatch(Strand::theirs)) {
                going.add(conversation);
            } else if (own.stream().anyMatch(Strand::theirs)) {
                mixed.add(conversation);
            }
        });
        List<ThreadId> threads = strands.stream()
                .filter(Strand::theirs)
                .map(Strand::thread)
                .filter(Objects::nonNull)
                .toList();
        return new Parting(threads, going, mixed);
    }
}
