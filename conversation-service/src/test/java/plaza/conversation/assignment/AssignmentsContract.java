package plaza.conversation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Who owns a case and who sees it, on every kind of adapter. */
public interface AssignmentsContract {

    House house();

    @Test
    default void the_newest_epoch_counts_in_any_order() {
        Set<Ownership> ends = Orders.permutations(List.of(1, 2, 3)).stream()
                .map(order -> {
                    Desk desk = somewhere();
                    List<Assignment> life = List.of(
                            new Assignment.Accepted(desk.conversation(), Desk.LUCIA, 1),
                            new Assignment.Released(desk.conversation(), Desk.LUCIA, 2, "agent-gone"),
                            new Assignment.Accepted(desk.conversation(), Desk.MATEO, 3));
                    order.forEach(epoch -> house().hear(life.get(epoch - 1)));
                    return desk.conversationNow().ownership();
                })
                .collect(Collectors.toSet());

        assertThat(ends).containsExactly(Ownership.of(Desk.MATEO, 3));
    }

    @Test
    default void the_same_event_again_changes_nothing() {
        Desk desk = somewhere().accepts(1);
        long version = desk.conversationNow().version();

        desk.accepts(1);
        house().hear(new Assignment.Offered(desk.conversation(), Desk.LUCIA));

        assertThat(desk.conversationNow().version()).isEqualTo(version);
    }

    @Test
    default void who_had_the_case_is_preferred_unless_they_gave_it_back() {
        assertThat(somewhere().accepts(1).conversationNow().ownership().findPreferred())
                .contains(Desk.LUCIA);
        assertThat(somewhere()
                        .accepts(1)
                        .isReleased(2, "resolved")
                        .conversationNow()
                        .ownership()
                        .findPreferred())
                .contains(Desk.LUCIA);
        assertThat(somewhere()
                        .accepts(1)
                        .isReleased(2, "returned")
                        .conversationNow()
                        .ownership()
                        .findPreferred())
                .isEmpty();
    }

    @Test
    default void whoever_was_offered_the_case_or_had_it_sees_it_and_nobody_else() {
        Desk desk = somewhere();
        AgentId offered = new AgentId("offered-" + Tags.next());
        house().hear(new Assignment.Offered(desk.conversation(), offered));
        desk.accepts(1).isReleased(2, "agent-gone");

        assertThat(sees(desk.of(offered))).isTrue();
        assertThat(sees(desk)).isTrue();
        assertThat(sees(desk.of(Desk.MATEO))).isFalse();
        assertThat(house().within(() -> house().involvements().list(desk.conversation())))
                .containsExactlyInAnyOrder(offered, Desk.LUCIA);
    }

    @Test
    default void the_view_shows_owner_and_epoch() {
        Desk desk = somewhere().accepts(7);

        CaseView view = house().within(() -> house().views().find(desk.conversation(), desk.sight()))
                .orElseThrow();

        assertThat(view.owner()).isEqualTo(Desk.LUCIA);
        assertThat(view.epoch()).isEqualTo(7);
    }

    @Test
    default void what_is_told_of_no_case_is_not_taken() {
        ConversationId nowhere = new ConversationId(UUID.randomUUID());

        assertThat(house().hear(new Assignment.Accepted(nowhere, Desk.LUCIA, 1)))
                .isFalse();
    }

    private boolean sees(Desk desk) {
        return house().within(() -> house().visible().contains(desk.conversation(), desk.sight()));
    }

    private Desk somewhere() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        return Desk.of(house(), said);
    }
}
