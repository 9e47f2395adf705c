package plaza.conversation.intake;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.intake.model.ClaimKeys;
import plaza.conversation.intake.model.Place;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.privacy.MarkPersonalData;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.platform.ids.Ids;

/** Puts one interaction into effect, once, whatever was heard before it. */
@ApplicationScoped
public class ApplyInteraction {

    private final HeardInteractions heard;
    private final Claims claims;
    private final Messages messages;
    private final FindPlace places;
    private final Followers followers;
    private final MarkPersonalData marking;
    private final SettleCase cases;
    private final Ids ids;

    ApplyInteraction(
            HeardInteractions heard,
            Claims claims,
            Messages messages,
            FindPlace places,
            Followers followers,
            MarkPersonalData marking,
            SettleCase cases,
            Ids ids) {
        this.heard = heard;
        this.claims = claims;
        this.messages = messages;
        this.places = places;
        this.followers = followers;
        this.marking = marking;
        this.cases = cases;
        this.ids = ids;
    }

    /** A message before and after it heard the interaction, and where it belongs. */
    private record Scene(Interaction interaction, Optional<Message> before, Message after, Place place) {

        Scene at(Place found) {
            return new Scene(interaction, before, after, found);
        }

        Message placed(Placement placement) {
            return after.placedIn(placement);
        }

        /** What happens to the case in which the message stands already. */
        Happening happening() {
            boolean isNews = after.content().findOutside().isPresent()
                    && before.flatMap(known -> known.content().findOutside()).isEmpty();
            return isNews ? Happening.publishedOutside(after) : Happening.received(List.of());
        }
    }

    /** Fails with a conflict where somebody else works on the same; then nothing has happened and it can be redone. */
    @WithTransaction
    public Uni<Applied> apply(Interaction interaction) {
        return heard.isFirst(interaction.id())
                .chain(first -> first ? effect(interaction) : Uni.createFrom().item(Applied.DUPLICATE));
    }

    private Uni<Applied> effect(Interaction interaction) {
        return claims.hold(ClaimKeys.of(interaction))
                .chain(() -> messages.find(interaction.key()))
                .map(before -> hear(interaction, before))
                .chain(scene -> saysNothingNew(scene) ? Uni.createFrom().item(Applied.NOTHING_NEW) : enact(scene));
    }

    private Scene hear(Interaction interaction, Optional<Message> before) {
        Message after = before.map(known -> known.hearing(interaction))
                .orElseGet(() -> Message.firstHeard(new MessageId(ids.next()), interaction));
        return new Scene(interaction, before, after, new Place.Nowhere());
    }

    private static boolean saysNothingNew(Scene scene) {
        return scene.before().filter(scene.after()::equals).isPresent();
    }

    private Uni<Applied> enact(Scene scene) {
        return places.of(scene.after(), scene.interaction().home())
                .map(scene::at)
                .chain(this::settle)
                .call(() -> marking.mark(
                        scene.before(),
                        scene.after(),
                        scene.interaction().home().brand()));
    }

    private Uni<Applied> settle(Scene scene) {
        return switch (scene.place()) {
            case Place.Nowhere _ -> keep(scene, scene.after()).replaceWith(Applied.KEPT);
            case Place.Standing standing ->
                keep(scene, scene.after())
                        .chain(() -> cases.goesOn(standing.conversation(), scene.happening()))
                        .replaceWith(Applied.CHANGED);
            case Place.Joining joining -> join(scene, joining).replaceWith(Applied.JOINED);
            case Place.Opening opening -> open(scene, opening).replaceWith(Applied.OPENED);
        };
    }

    private Uni<Void> join(Scene scene, Place.Joining joining) {
        Message message = scene.placed(joining.placement());
        return keep(scene, message)
                .chain(() -> followers.of(message, joining.placement()))
                .call(messages::change)
                .chain(following ->
                        cases.goesOn(joining.conversation(), Happening.received(together(message, following))))
                .replaceWithVoid();
    }

    private Uni<Void> open(Scene scene, Place.Opening opening) {
        Message message = scene.placed(opening.thread().place());
        return followers
                .of(message, opening.thread().place())
                .call(following -> cases.opens(opening.birth(), opening.thread(), together(message, following)))
                .call(() -> keep(scene, message))
                .chain(messages::change);
    }

    private Uni<Void> keep(Scene scene, Message message) {
        return scene.before().isEmpty() ? messages.add(message) : messages.change(List.of(message));
    }

    private static List<Message> together(Message message, List<Message> following) {
        List<Message> all = new ArrayList<>(following.size() + 1);
        all.add(message);
        all.addAll(following);
        return List.copyOf(all);
    }
}
