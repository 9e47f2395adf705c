package plaza.conversation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plaza.conversation.history.model.CustomerProfile;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;

/** What a customer said before is at hand for who solves their matter now, and for nobody else. */
public interface TheOwnerReadsWhatWasBeforeContract {

    House house();

    @Test
    default void the_owner_of_an_open_case_learns_of_all_of_the_customer() {
        Twice twice = Twice.in(house());

        Optional<CustomerProfile> read = twice.profile(twice.now.sight());

        assertThat(read).get().satisfies(customer -> {
            assertThat(customer.name()).isEqualTo(Said.ROSA.name());
            assertThat(customer.identities()).singleElement().satisfies(identity -> assertThat(identity.externalId())
                    .isEqualTo(Said.ROSA.id() + "-" + twice.tag));
            assertThat(customer.cases())
                    .extracting(PastCase::id, PastCase::turn, PastCase::inSight)
                    .containsExactly(
                            tuple(twice.now.conversation(), "new", true),
                            tuple(twice.before.conversation(), "resolved", false));
        });
    }

    @Test
    default void and_reads_what_was_said() {
        Twice twice = Twice.in(house());

        assertThat(twice.read(twice.before, twice.now.sight()))
                .map(CaseDetail::messages)
                .hasValueSatisfying(said -> assertThat(said)
                        .singleElement()
                        .extracting(Message::key)
                        .isEqualTo(twice.first.key()));
    }

    @Test
    default void whoever_had_an_earlier_case_sees_that_one_only() {
        Twice twice = Twice.in(house());

        assertThat(twice.profile(twice.before.sight())).hasValueSatisfying(customer -> assertThat(customer.cases())
                .extracting(PastCase::id)
                .containsExactly(twice.before.conversation()));
        assertThat(twice.read(twice.now, twice.before.sight())).isEmpty();
    }

    @Test
    default void a_closed_case_opens_nothing() {
        Twice twice = Twice.in(house());

        twice.now.closes(1);

        assertThat(twice.read(twice.before, twice.now.sight())).isEmpty();
        assertThat(twice.profile(twice.now.sight())).hasValueSatisfying(customer -> assertThat(customer.cases())
                .extracting(PastCase::id)
                .containsExactly(twice.now.conversation()));
    }

    @Test
    default void nobody_reads_the_case_of_another_customer() {
        Twice twice = Twice.in(house());
        Said ofTomas = Said.comment("900_971").by(Said.TOMAS).elsewhere(twice.tag);
        house().hear(ofTomas.created());
        Desk his = Desk.of(house(), ofTomas).of(Desk.MATEO);

        assertThat(twice.read(his, twice.now.sight())).isEmpty();
        assertThat(house().read(his.conversationNow().customer(), twice.now.sight()))
                .isEmpty();
    }

    @Test
    default void a_supervisor_sees_the_cases_of_their_sites() {
        Twice twice = Twice.in(house());

        assertThat(twice.profile(supervising("site-" + twice.tag)))
                .hasValueSatisfying(
                        customer -> assertThat(customer.cases()).hasSize(2).allMatch(PastCase::inSight));
        assertThat(twice.profile(supervising("site-elsewhere"))).isEmpty();
    }

    private static Sight supervising(String site) {
        return Sight.of("sofia", List.of("supervisor"), new Sight.Oversight.Sites(Set.of(new Site(site))));
    }

    /** A customer whose first case Mateo had and closed, and whose second one Lucía has. */
    record Twice(House house, String tag, Said first, Desk before, Desk now) {

        static Twice in(House house) {
            String tag = Tags.next();
            Said first = Said.comment("900_951").elsewhere(tag);
            Said second =
                    Said.comment("900_961").elsewhere(tag).at(first.createdAt().plusSeconds(300));
            house.hear(first.created());
            house.hear(second.created());
            Desk before = Desk.of(house, first).of(Desk.MATEO).accepts(1);
            before.closes(1);
            return new Twice(house, tag, first, before, Desk.of(house, second).accepts(1));
        }

        Optional<CustomerProfile> profile(Sight sight) {
            CustomerId customer = now.conversationNow().customer();
            return house.read(customer, sight);
        }

        Optional<CaseDetail> read(Desk desk, Sight sight) {
            return house.read(desk.conversation(), sight);
        }
    }
}
