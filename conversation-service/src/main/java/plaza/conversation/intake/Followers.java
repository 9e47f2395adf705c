package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plaza.conversation.intake.model.ClaimKeys;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.vocabulary.model.Visibility;

/** Our own messages that came before what they answer: they follow it into its case, and others follow them. */
@ApplicationScoped
public class Followers {

    private static final Comparator<Message> BY_TIME = Comparator.<Message, Instant>comparing(
                    message -> message.getCreation().act().createdAt())
            .thenComparing(message -> message.key().externalId());

    private final Messages messages;
    private final Claims claims;

    Followers(Messages messages, Claims claims) {
        this.messages = messages;
        this.claims = claims;
    }

    /** All that waited for this message, directly or through one another, placed where it is placed; oldest first. */
    public Uni<List<Message>> of(Message placed, Placement place) {
        return waitingInTalk(placed)
                .map(waiting -> placedIn(place, waiting))
                .chain(waiting -> gather(List.of(placed), waiting, place))
                .map(all -> all.stream().sorted(BY_TIME).toList());
    }

    private Uni<List<Message>> gather(List<Message> answered, List<Message> gathered, Placement place) {
        return messages.listWaitingFor(answered.stream().map(Message::key).toList())
                .map(waiting -> placedIn(place, waiting))
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(gathered) : further(found, gathered, place));
    }

    /** What answers these may be on its way at this moment, so they are claimed before it is looked for. */
    private Uni<List<Message>> further(List<Message> found, List<Message> gathered, Placement place) {
        return claims.hold(ClaimKeys.ofAll(found)).chain(() -> gather(found, together(gathered, found), place));
    }

    /** Customers open private talks, and what we said in one before we heard of it belongs to it. */
    private Uni<List<Message>> waitingInTalk(Message placed) {
        Creation creation = placed.getCreation();
        boolean opensTalk = creation.isForUs() && creation.act().visibility() == Visibility.PRIVATE;
        return opensTalk
                ? messages.listWaitingIn(creation.orderKey())
                : Uni.createFrom().item(List.of());
    }

    private static List<Message> placedIn(Placement place, List<Message> waiting) {
        return waiting.stream().map(message -> message.placedIn(place)).toList();
    }

    private static List<Message> together(List<Message> some, List<Message> others) {
        List<Message> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
