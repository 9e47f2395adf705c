package plaza.conversation.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.outreach.model.BeginOutcome;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.conversation.outreach.model.Night;
import plaza.conversation.outreach.model.NotNow;
import plaza.conversation.outreach.model.Occasion;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.outreach.model.WishesOutcome;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;

/** What we begin with a customer is limited by their wishes and by what was begun before, whoever of them it was. */
public interface BeginningsAreLimitedContract {

    Channel FACEBOOK = new Channel("facebook");

    House house();

    @Test
    default void what_they_wish_is_kept_as_it_was_said() {
        Person person = Person.in(house());
        Wishes wishes = new Wishes(
                new Night(LocalTime.of(22, 30), LocalTime.of(7, 0)),
                Map.of(Occasion.BILL, List.of(FACEBOOK, new Channel("email")), Occasion.ORDER, List.of()),
                Map.of("facebook", Consent.GIVEN, "email", Consent.REFUSED));

        person.wishes(0, wishes);

        assertThat(person.known()).isEqualTo(new KeptWishes(person.customer(), 1, wishes));
    }

    @Test
    default void wishes_written_upon_an_older_state_are_not_kept() {
        Person person = Person.in(house());
        person.wishes(0, person.agreed());

        assertThat(person.wishes(0, Wishes.NONE)).isEqualTo(new WishesOutcome.Overtaken(1));
        assertThat(person.known().wishes()).isEqualTo(person.agreed());
    }

    @Test
    default void whoever_does_not_see_the_customer_writes_nothing_down() {
        Person person = Person.in(house());
        Sight mateos = person.desk().of(Desk.MATEO).sight();

        assertThat(house().keep(new KeepWishes.Asking(person.customer(), 0, Wishes.NONE, Desk.MATEO), mateos))
                .isEqualTo(new WishesOutcome.NotVisible());
        assertThat(house().begin(person.asking(), mateos)).isEqualTo(new BeginOutcome.NotVisible());
    }

    @Test
    default void what_was_begun_counts_and_what_was_only_asked_does_not() {
        Person person = Person.in(house());
        person.wishes(0, person.agreed());

        assertThat(person.asked().channel()).isEqualTo(FACEBOOK);
        assertThat(person.begins().channel()).isEqualTo(FACEBOOK);
        assertThat(person.begins().whyNot()).isEqualTo(NotNow.CAP_REACHED);
        assertThat(person.asked().whyNot()).isEqualTo(NotNow.CAP_REACHED);
    }

    @Test
    default void of_joined_customers_the_wishes_and_the_beginnings_of_both_count() {
        Person person = Person.in(house());
        Person other = Person.in(house(), person.tag());
        person.wishes(0, person.agreed());
        other.wishes(0, other.agreed());
        other.begins();
        house().join(new JoinWish(person.customer(), other.customer(), Desk.LUCIA, person.overseeing()));

        assertThat(person.begins().whyNot()).isEqualTo(NotNow.CAP_REACHED);
    }

    @Test
    default void also_of_those_who_were_joined_before_they_were() {
        Person person = Person.in(house());
        Person other = Person.in(house(), person.tag());
        Person third = Person.in(house(), person.tag());
        person.wishes(0, person.agreed());
        third.wishes(0, third.agreed());
        third.begins();
        house().join(new JoinWish(other.customer(), third.customer(), Desk.LUCIA, person.overseeing()));
        house().join(new JoinWish(person.customer(), other.customer(), Desk.LUCIA, person.overseeing()));

        assertThat(person.begins().whyNot()).isEqualTo(NotNow.CAP_REACHED);
    }

    @Test
    default void another_brand_has_no_talk_with_them() {
        Person person = Person.in(house());
        person.wishes(0, person.agreed());
        BeginContact.Asking other = new BeginContact.Asking(person.customer(), "otra-marca", Occasion.BILL, Desk.LUCIA);

        assertThat(house().ask(other, person.desk().sight()))
                .hasValueSatisfying(decision -> assertThat(decision.whyNot()).isEqualTo(NotNow.NO_CHANNEL));
    }

    /** Somebody who just wrote to us in private, whose case Lucía has. */
    record Person(House house, String tag, Said said, Desk desk, CustomerId customer) {

        static Person in(House house) {
            return in(house, Tags.next());
        }

        static Person in(House house, String tag) {
            Instant now = house.now();
            Said said = Said.directMessage("m_" + Tags.next())
                    .elsewhere(tag)
                    .by(new plaza.conversation.vocabulary.model.Person("7-" + Tags.next(), null))
                    .under("facebook:account-" + tag + ":" + Tags.next())
                    .at(now.minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MILLIS));
            house.hear(said.created());
            house.within(() -> house.accounts().keep(Allowed.facebook(said.key().account())));
            Desk desk = Desk.of(house, said).accepts(1);
            return new Person(house, tag, said, desk, desk.conversationNow().customer());
        }

        /** Agreed, and leaves us no night: the tests run at any hour. */
        Wishes agreed() {
            LocalTime noon = house.now().atOffset(ZoneOffset.UTC).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            return new Wishes(new Night(noon, noon), Map.of(), Map.of("facebook", Consent.GIVEN));
        }

        Sight overseeing() {
            return Sight.of(
                    "sofia",
                    List.of("supervisor"),
                    new Sight.Oversight.Sites(Set.of(said.home().site())));
        }

        KeptWishes known() {
            return house.wishes(customer, desk.sight()).orElseThrow();
        }

        WishesOutcome wishes(long seen, Wishes wishes) {
            return house.keep(new KeepWishes.Asking(customer, seen, wishes, Desk.LUCIA), desk.sight());
        }

        BeginContact.Asking asking() {
            return new BeginContact.Asking(customer, said.home().brand(), Occasion.BILL, Desk.LUCIA);
        }

        MayWeStart asked() {
            return house.ask(asking(), desk.sight()).orElseThrow();
        }

        MayWeStart begins() {
            return switch (house.begin(asking(), desk.sight())) {
                case BeginOutcome.Decided decided -> decided.attempt().decision();
                case BeginOutcome.NotVisible _ -> throw new AssertionError("the customer is out of sight");
            };
        }
    }
}
