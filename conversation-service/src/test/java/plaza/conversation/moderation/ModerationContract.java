package plaza.conversation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.capability.model.WhyNot;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ActState.Stage;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.PolicyReason;
import plaza.conversation.reply.Desk;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;

/** What comes of moderation on every kind of adapter. */
public interface ModerationContract {

    Instant AT = Said.ONE_O_CLOCK.plusSeconds(600);

    House house();

    @Test
    default void an_act_comes_back_as_it_was_kept_in_every_state() {
        Scene scene = scene();
        ModerationAct accepted = taken(decide(scene, NetworkAct.HIDE, PolicyReason.SPAM));

        List<ActState> states = List.of(
                ActState.of(Stage.LEAVING, accepted.approvedAt().plusSeconds(1)),
                new ActState(Stage.HELD, accepted.approvedAt().plusSeconds(2), "rate-limited", AT),
                ActState.of(Stage.UNKNOWN, accepted.approvedAt().plusSeconds(3)),
                new ActState(Stage.REFUSED, AT, "target-gone", null),
                ActState.of(Stage.DONE, AT));
        assertThat(states).allSatisfy(state -> {
            assertThat(house().hear(accepted.id(), state)).isTrue();
            assertThat(find(accepted.id())).contains(accepted.hearing(state));
        });
    }

    @Test
    default void what_is_hidden_shows_as_hidden_and_can_be_shown_again() {
        Scene scene = scene();
        isDone(decide(scene, NetworkAct.HIDE, PolicyReason.PERSONAL_DATA), AT);

        assertThat(message(scene).content().isHidden()).isTrue();
        isDone(decide(scene, NetworkAct.UNHIDE, null), AT.plusSeconds(1));
        assertThat(message(scene).content().isHidden()).isFalse();
    }

    @Test
    default void what_is_deleted_is_waited_for_by_nobody() {
        Scene scene = scene();

        isDone(decide(scene, NetworkAct.DELETE, PolicyReason.FRAUD), AT);

        assertThat(message(scene).content().isRemoved()).isTrue();
        assertThat(scene.desk().conversationNow().turn()).isInstanceOf(Turn.Resolved.class);
    }

    @Test
    default void what_is_refused_changes_nothing() {
        Scene scene = scene();
        ModerationAct act = taken(decide(scene, NetworkAct.DELETE, PolicyReason.FRAUD));

        house().hear(act.id(), new ActState(Stage.REFUSED, AT, "not-permitted", null));

        assertThat(message(scene).content().isRemoved()).isFalse();
    }

    @Test
    default void nothing_is_taken_away_without_a_reason_of_the_policy() {
        Scene scene = scene();

        assertThat(decide(scene, NetworkAct.HIDE, null)).isEqualTo(new ModerationOutcome.ReasonNeeded(NetworkAct.HIDE));
        assertThat(decide(scene, NetworkAct.DELETE, null))
                .isEqualTo(new ModerationOutcome.ReasonNeeded(NetworkAct.DELETE));
        assertThat(decide(scene, NetworkAct.LIKE, null)).isInstanceOf(ModerationOutcome.Taken.class);
    }

    @Test
    default void only_the_owner_acts() {
        Scene scene = scene();
        Desk other = scene.desk().of(Desk.MATEO);

        assertThat(house().decide(scene.desk().wants(NetworkAct.LIKE, scene.message(), null, Tags.next(), 0)))
                .isEqualTo(new ModerationOutcome.OwnerChanged(1));
        assertThat(house().decide(scene.desk().wants(NetworkAct.LIKE, scene.message(), null, Tags.next(), 2)))
                .isEqualTo(new ModerationOutcome.NotYetOwner(2));
        assertThat(house().decide(other.wants(NetworkAct.LIKE, scene.message(), null, Tags.next(), 1)))
                .isEqualTo(new ModerationOutcome.NotVisible(scene.desk().conversation()));
    }

    @Test
    default void the_same_under_the_same_key_is_one_act() {
        Scene scene = scene();
        String key = Tags.next();
        ModerationOutcome first = house().decide(scene.desk().wants(NetworkAct.LIKE, scene.message(), null, key, 1));

        assertThat(house().decide(scene.desk().wants(NetworkAct.LIKE, scene.message(), null, key, 1)))
                .isEqualTo(first);
        assertThat(house().decide(scene.desk().wants(NetworkAct.HIDE, scene.message(), PolicyReason.SPAM, key, 1)))
                .isEqualTo(new ModerationOutcome.KeyReused(key));
        assertThat(house().within(
                                () -> house().moderationActs().list(scene.desk().conversation())))
                .containsExactly(taken(first));
    }

    @Test
    default void a_message_of_another_case_is_none() {
        Scene scene = scene();
        MessageId elsewhere = scene().message();

        assertThat(house().decide(scene.desk().wants(NetworkAct.LIKE, elsewhere, null, Tags.next(), 1)))
                .isEqualTo(new ModerationOutcome.NoSuchMessage(elsewhere));
    }

    @Test
    default void what_the_network_does_not_allow_is_not_tried() {
        Scene scene = scene();

        assertThat(decide(scene, NetworkAct.UNHIDE, null))
                .satisfies(outcome -> assertThat(whyNot(outcome)).contains(WhyNot.NOT_HIDDEN));
    }

    @Test
    default void what_is_heard_of_an_unknown_act_is_not_taken() {
        assertThat(house().hear(new ActId(UUID.randomUUID()), ActState.of(Stage.DONE, AT)))
                .isFalse();
    }

    /** A comment on a page that told its rules, in a case that Lucía owns. */
    record Scene(Desk desk, Said said, MessageId message) {}

    private Scene scene() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().within(() -> house().accounts().keep(Allowed.facebook(said.key().account())));
        house().hear(said.created());
        Desk desk = Desk.of(house(), said).accepts(1);
        return new Scene(desk, said, message(said).id());
    }

    private ModerationOutcome decide(
            Scene scene, NetworkAct networkAct, @org.jspecify.annotations.Nullable PolicyReason reason) {
        return house().decide(scene.desk().wants(networkAct, scene.message(), reason, Tags.next(), 1));
    }

    private void isDone(ModerationOutcome outcome, Instant at) {
        house().hear(taken(outcome).id(), ActState.of(Stage.DONE, at));
    }

    private Message message(Scene scene) {
        return message(scene.said());
    }

    private Message message(Said said) {
        return house().within(() -> house().messages().find(said.key())).orElseThrow();
    }

    private Optional<ModerationAct> find(ActId id) {
        return house().within(() -> house().moderationActs().find(id));
    }

    private static Optional<WhyNot> whyNot(ModerationOutcome outcome) {
        return outcome instanceof ModerationOutcome.NotAllowed not
                ? Optional.ofNullable(not.possibility().whyNot())
                : Optional.empty();
    }

    private static ModerationAct taken(ModerationOutcome outcome) {
        if (outcome instanceof ModerationOutcome.Taken taken) {
            return taken.act();
        }
        throw new AssertionError("the act was not taken: " + outcome);
    }
}
