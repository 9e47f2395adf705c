package plaza.conversation.reply.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sends of a reply, as far as something was heard of them; none where it leaves as one. What the reply is follows
 * from what they are, in whatever order it is heard: it stands once all of it stands, and where a part will not stand
 * it is refused, whatever else of it does.
 */
public record ReplySteps(List<ReplyStep> heard) {

    /** A reply that leaves as one, or of which nothing was heard. */
    public static final ReplySteps NONE = new ReplySteps(List.of());

    /** In the order in which they leave. */
    public ReplySteps {
        heard = heard.stream()
                .sorted(Comparator.comparingInt(ReplyStep::number))
                .toList();
    }

    /** These with one more thing heard of one of them. */
    public ReplySteps hearing(ReplyStep step) {
        List<ReplyStep> all = new ArrayList<>(heard);
        Optional<ReplyStep> known =
                heard.stream().filter(each -> each.number() == step.number()).findFirst();
        known.ifPresent(all::remove);
        all.add(known.map(before -> before.hearing(step.state())).orElse(step));
        return new ReplySteps(all);
    }

    /** What the reply is, where it has sends. */
    public Optional<ReplyState> whole() {
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReplyState> lost = first(ReplyState.Undelivered.class).or(() -> first(ReplyState.Refused.class));
        return Optional.of(
                lost.orElseGet(() -> standing().size() == heard.getFirst().of() ? published() : onItsWay()));
    }

    private Optional<ReplyState> first(Class<? extends ReplyState> kind) {
        return states().filter(kind::isInstance).findFirst();
    }

    /** A customer has the answer when its last part is there; its first one names it. */
    private ReplyState published() {
        List<ReplyState.Published> all = standing();
        return new ReplyState.Published(
                last(),
                all.getFirst().externalId(),
                all.stream()
                        .map(ReplyState.Published::publishedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                all.stream().anyMatch(ReplyState.Published::reconciled));
    }

    /** The first that does not stand yet says how it is, where it is known. */
    private ReplyState onItsWay() {
        return heard.stream()
                .filter(step -> !(step.state() instanceof ReplyState.Published))
                .filter(step -> standing().size() == step.number())
                .map(ReplyStep::state)
                .findFirst()
                .orElseGet(() -> new ReplyState.Leaving(last()));
    }

    private List<ReplyState.Published> standing() {
        return states().flatMap(state -> state instanceof ReplyState.Published there ? Stream.of(there) : Stream.of())
                .toList();
    }

    private Instant last() {
        return states().map(ReplyState::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<ReplyState> states() {
        return heard.stream().map(ReplyStep::state);
    }
}
