package plaza.conversation.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reason.model.Branch;
import plaza.conversation.reason.model.Choice;
import plaza.conversation.reason.model.ReasonTree;
import plaza.conversation.reply.Desk;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Home;

/** What every {@link ReasonTrees} does, and what a case keeps of it. */
public interface ReasonsContract {

    House house();

    @Test
    default void the_newest_tree_of_a_brand_holds_and_older_ones_stay() {
        String brand = "brand-" + Tags.next();
        ReasonTree first = Reasoning.tree(brand, 1);
        ReasonTree second = Reasoning.tree(brand, 2);
        house().within(() -> house().reasonTrees().add(first, "sofia"));

        house().within(() -> house().reasonTrees().add(second, "sofia"));

        assertThat(house().within(() -> house().reasonTrees().find(brand))).contains(second);
        assertThat(house().within(() -> house().reasonTrees().find(brand, 1))).contains(first);
        assertThat(house().within(() -> house().reasonTrees().find(brand, 3))).isEmpty();
        assertThat(house().within(() -> house().reasonTrees().find("other-" + brand)))
                .isEmpty();
    }

    @Test
    default void a_case_keeps_what_it_was_closed_with_and_loses_it_when_it_opens_again() {
        Said said = ofABrand();
        Desk desk = owned(said);
        Reasons kept = new Reasons(1, "fibra", "corte", "resuelto", "red");

        assertThat(desk.closes(1, null, Reasoning.CHOICE)).isInstanceOf(ClosureOutcome.Closed.class);

        Conversation closed = desk.conversationNow();
        assertThat(((Turn.Resolved) closed.turn()).reason().reasons()).isEqualTo(kept);
        assertThat(closed.digest().findClosing().orElseThrow().reason().reasons())
                .isEqualTo(kept);
        assertThat(house().within(() -> house().digests().get(closed.id(), java.time.Instant.EPOCH)))
                .isEqualTo(closed.digest());

        house().hear(said.answeredBy(Said.ROSA, "900_905")
                .by(said.author())
                .at(said.createdAt().plusSeconds(900))
                .created());
        assertThat(desk.conversationNow().digest().findClosing()).isEmpty();
    }

    @Test
    default void a_brand_with_a_tree_is_not_closed_without_a_reason_from_it() {
        Desk desk = owned(ofABrand());
        String brand = desk.conversationNow().home().brand();

        assertThat(desk.closes(1)).isEqualTo(new ClosureOutcome.ReasonsNeeded(brand));
        assertThat(desk.closes(1, new Waiver("told-elsewhere"))).isEqualTo(new ClosureOutcome.ReasonsNeeded(brand));
        assertThat(desk.closes(1, null, new Choice("fibra", "corte", "resuelto", "legales")))
                .isEqualTo(new ClosureOutcome.UnknownReason(Branch.AREA, "legales"));
        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.New.class);
    }

    private Said ofABrand() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Home home =
                new Home("brand-" + Tags.next(), said.home().site(), said.home().language());
        house().within(() -> house().reasonTrees().add(Reasoning.tree(home.brand(), 1), "sofia"));
        return new Said(said.key(), home, said.orderKey(), said.act(), said.delay());
    }

    private Desk owned(Said said) {
        house().hear(said.created());
        return Desk.of(house(), said).accepts(1);
    }
}
