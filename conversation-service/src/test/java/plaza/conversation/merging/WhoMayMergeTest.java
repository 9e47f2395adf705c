package plaza.conversation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;

class WhoMayMergeTest {

    private static final Said FIRST = Said.comment("900_911");
    private static final Said SECOND = Said.comment("900_921");
    private static final Said OF_TOMAS = Said.comment("900_931").by(Said.TOMAS);

    private static final Sight EVERYWHERE = Sight.of("lucia", List.of("supervisor"), new Sight.Oversight.Everything());

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk mine;

    @BeforeEach
    void lucia_owns_the_first_case_and_saw_the_others() {
        house.hear(FIRST.created());
        house.hear(SECOND.created());
        house.hear(OF_TOMAS.created());
        mine = Desk.of(house, FIRST).accepts(1);
        seen(SECOND);
        seen(OF_TOMAS);
    }

    @Test
    void an_owner_takes_in_what_nobody_has() {
        assertThat(merge(SECOND, 1)).isEqualTo(new MergeOutcome.Done(mine.conversation()));
    }

    @Test
    void what_somebody_else_has_is_left_to_them_but_for_a_supervisor() {
        Desk theirs = Desk.of(house, SECOND).of(Desk.MATEO).accepts(1);

        assertThat(merge(SECOND, 1)).isEqualTo(new MergeOutcome.InOtherHands(theirs.conversation()));
        assertThat(house.merge(
                        new MergeWish(mine.conversation(), theirs.conversation(), Desk.LUCIA, true, 0, EVERYWHERE)))
                .isEqualTo(new MergeOutcome.Done(mine.conversation()));
    }

    @Test
    void a_supervisor_of_another_site_takes_from_nobody_what_they_see_only_as_an_agent() {
        Desk theirs = Desk.of(house, SECOND).of(Desk.MATEO).accepts(1);
        Sight elsewhere = Sight.of(
                Desk.LUCIA.subject(),
                List.of("agent", "supervisor"),
                new Sight.Oversight.Sites(Set.of(new Site("elsewhere"))));

        assertThat(house.merge(
                        new MergeWish(mine.conversation(), theirs.conversation(), Desk.LUCIA, true, 1, elsewhere)))
                .isEqualTo(new MergeOutcome.InOtherHands(theirs.conversation()));
    }

    @Test
    void only_who_sees_both_takes_them_apart() {
        Desk theirs = caseOf(SECOND).of(Desk.MATEO);
        merge(SECOND, 1);
        house.within(() -> house.involvements().add(theirs.conversation(), Desk.MATEO));

        assertThat(house.unmerge(new UnmergeWish(theirs.conversation(), Desk.MATEO, false, theirs.sight())))
                .isEqualTo(new MergeOutcome.NotVisible(theirs.conversation()));
    }

    @Test
    void strangers_never_read_each_others_matter() {
        assertThat(merge(OF_TOMAS, 1))
                .isEqualTo(new MergeOutcome.OtherCustomer(caseOf(OF_TOMAS).conversation()));
    }

    @Test
    void a_case_is_not_part_of_itself() {
        assertThat(merge(FIRST, 1)).isEqualTo(new MergeOutcome.Itself(mine.conversation()));
    }

    @Test
    void only_under_the_epoch_that_is_known() {
        assertThat(merge(SECOND, 0)).isEqualTo(new MergeOutcome.OwnerChanged(1));
        assertThat(merge(SECOND, 2)).isEqualTo(new MergeOutcome.NotYetOwner(2));
    }

    @Test
    void what_is_out_of_sight_looks_as_if_it_were_not_there() {
        Desk hers = mine.of(Desk.MATEO);

        assertThat(house.merge(new MergeWish(
                        mine.conversation(), caseOf(SECOND).conversation(), Desk.MATEO, false, 1, hers.sight())))
                .isEqualTo(new MergeOutcome.NotVisible(mine.conversation()));
    }

    @Test
    void what_is_part_of_a_third_case_is_named_with_it() {
        Said third = Said.comment("900_941");
        house.hear(third.created());
        seen(third);
        merge(SECOND, 1);

        assertThat(house.merge(new MergeWish(caseOf(third).conversation(), merged(), Desk.LUCIA, true, 0, EVERYWHERE)))
                .isEqualTo(new MergeOutcome.MergedElsewhere(merged(), mine.conversation()));
    }

    private ConversationId merged() {
        return house.conversations.all().get(1).id();
    }

    private MergeOutcome merge(Said absorbed, long epoch) {
        return house.merge(new MergeWish(
                mine.conversation(), caseOf(absorbed).conversation(), Desk.LUCIA, false, epoch, mine.sight()));
    }

    private Desk caseOf(Said said) {
        return Desk.of(house, said);
    }

    private void seen(Said said) {
        house.within(() -> house.involvements().add(caseOf(said).conversation(), Desk.LUCIA));
    }
}
