package plaza.conversation.patience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.ReplyId;

/** What becomes of cases in which customers do not answer, on every kind of adapter. */
public interface PatienceContract {

    Duration THREE_DAYS = Duration.ofDays(3);

    House house();

    @Test
    default void a_brand_waits_for_ever_unless_somebody_says_how_long() {
        String brand = "brand-" + Tags.next();
        assertThat(patience(brand)).isEqualTo(new Patience(brand, null));

        waits(brand, THREE_DAYS);
        assertThat(patience(brand)).isEqualTo(new Patience(brand, THREE_DAYS));

        waits(brand, null);
        assertThat(patience(brand)).isEqualTo(new Patience(brand, null));
    }

    @Test
    default void a_customer_who_does_not_answer_is_waited_for_so_long_and_the_case_closed_once() {
        Said said = ofABrand();
        Desk desk = answered(said);
        waits(said.home().brand(), THREE_DAYS);

        closeAll(house().now().plus(THREE_DAYS).minus(Duration.ofDays(1)));
        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.WaitingForCustomer.class);

        Instant later = house().now().plus(THREE_DAYS).plusSeconds(60);
        closeAll(later);
        Conversation closed = desk.conversationNow();
        assertThat(closed.turn()).isEqualTo(new Turn.Resolved(Resolution.NO_CUSTOMER_REPLY, later, null));
        assertThat(house().within(() -> house().digests().get(closed.id(), Instant.EPOCH)))
                .isEqualTo(closed.digest());

        closeAll(later.plusSeconds(60));
        assertThat(desk.conversationNow()).isEqualTo(closed);
    }

    @Test
    default void whoever_comes_back_finds_it_open_and_the_one_who_had_it() {
        Said said = ofABrand();
        Desk desk = answered(said);
        waits(said.home().brand(), THREE_DAYS);
        closeAll(house().now().plus(THREE_DAYS).plusSeconds(60));
        desk.isReleased(2, "resolved");

        house().hear(said.answeredBy(Said.ROSA, "900_905")
                .by(said.author())
                .at(said.createdAt().plusSeconds(5_400))
                .created());

        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.WaitingForUs.class);
        assertThat(desk.conversationNow().ownership().findPreferred()).contains(Desk.LUCIA);
    }

    @Test
    default void who_was_quiet_because_our_answer_never_arrived_waits_for_us_again() {
        Said said = ofABrand();
        house().hear(said.created());
        Desk desk = Desk.of(house(), said).accepts(1);
        ReplyId answer = desk.answers(Tags.next(), 1);
        desk.isPublished(answer, "900_956", said.createdAt().plusSeconds(1_200));
        waits(said.home().brand(), THREE_DAYS);
        closeAll(house().now().plus(THREE_DAYS).plusSeconds(60));

        house().hear(
                        answer,
                        new ReplyState.Undelivered(
                                said.createdAt().plusSeconds(3_000),
                                "recipient-unreachable",
                                "900_956",
                                said.createdAt().plusSeconds(1_200)));

        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.Ours.class);
    }

    @Test
    default void who_waits_for_us_is_never_taken_for_quiet() {
        Said said = ofABrand();
        house().hear(said.created());
        Desk desk = Desk.of(house(), said);
        waits(said.home().brand(), THREE_DAYS);

        closeAll(house().now().plus(Duration.ofDays(30)));

        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.New.class);
    }

    private Desk answered(Said said) {
        house().hear(said.created());
        Desk desk = Desk.of(house(), said).accepts(1);
        return desk.isPublished(
                desk.answers(Tags.next(), 1), "900_955", said.createdAt().plusSeconds(1_200));
    }

    private void closeAll(Instant at) {
        while (house().closeQuiet(at) > 0) {
            // until nobody is waited for too long: tests share a database
        }
    }

    private Patience patience(String brand) {
        return house().within(() -> house().patiences().get(brand));
    }

    private void waits(String brand, Duration limit) {
        house().within(() -> house().patiences().keep(new Patience(brand, limit), "sofia"));
    }

    private static Said ofABrand() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Home home =
                new Home("brand-" + Tags.next(), said.home().site(), said.home().language());
        return new Said(said.key(), home, said.orderKey(), said.act(), said.delay());
    }
}
