package plaza.conversation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.matching.model.Evidence;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.profile.ChangeProfile;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.profile.model.FieldKind;
import plaza.conversation.profile.model.FieldSource;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Person;

/** Two customers who are one person are found, joined, and parted again without loss. */
public interface OnePersonOfSeveralCustomersContract {

    House house();

    @Test
    default void who_writes_from_the_same_telephone_on_another_network_is_known() {
        String number = "54351" + Math.abs(Tags.next().hashCode() % 10_000_000);
        Identity whatsapp = new Identity(new Channel("whatsapp"), number);
        Customer rosa = new Customer(new CustomerId(UUID.randomUUID()), null);
        house().within(() -> house().customers().add(rosa, whatsapp));
        Identity call = new Identity(new Channel("voice"), "+" + number);

        Optional<Customer> known = house().within(() -> house().customers().findByContact(call));
        house().within(() -> house().customers().attach(rosa, call));

        assertThat(known).contains(rosa);
        assertThat(house().within(() -> house().customers().find(call))).contains(rosa);
        assertThat(house().within(
                                () -> house().customers().findByContact(new Identity(new Channel("facebook"), number))))
                .isEmpty();
    }

    @Test
    default void the_same_document_is_told_as_evidence_and_so_is_the_same_name() {
        Pair pair = Pair.in(house());
        pair.knows(pair.one, "30.123." + pair.tag);
        pair.knows(pair.other, "30123" + pair.tag);

        assertThat(pair.matches().suggestions())
                .filteredOn(each -> each.customer().equals(pair.lookalike()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.evidence()).containsExactly(Evidence.DOCUMENT, Evidence.NAME);
                    assertThat(each.channels()).containsExactly("facebook");
                });
    }

    @Test
    default void nobody_is_told_of_whom_they_do_not_see() {
        Pair pair = Pair.in(house());
        pair.knows(pair.one, "30.123." + pair.tag);
        pair.knows(pair.other, "30123" + pair.tag);

        Optional<Matches> read = house().matches(pair.customer(), pair.one.sight());

        assertThat(read).hasValueSatisfying(matches -> assertThat(matches.suggestions())
                .extracting(Lookalike::customer)
                .doesNotContain(pair.lookalike()));
        assertThat(house().join(new JoinWish(pair.customer(), pair.lookalike(), Desk.LUCIA, pair.one.sight())))
                .isEqualTo(new JoinOutcome.NoSuchOther(pair.lookalike()));
    }

    @Test
    default void who_was_said_to_be_somebody_else_is_suggested_no_more() {
        Pair pair = Pair.in(house());
        CustomerId other = pair.lookalike();

        house().dismiss(pair.wish());

        assertThat(pair.matches().suggestions()).extracting(Lookalike::customer).doesNotContain(other);
    }

    @Test
    default void joined_they_have_one_history_one_profile_and_each_identity() {
        Pair pair = Pair.in(house());
        pair.knows(pair.other, "30123" + pair.tag);
        CustomerId other = pair.lookalike();
        CustomerId one = pair.customer();

        JoinOutcome outcome = pair.join();

        assertThat(outcome).isEqualTo(new JoinOutcome.Done());
        assertThat(pair.cases(one)).containsExactlyInAnyOrder(pair.one.conversation(), pair.other.conversation());
        assertThat(pair.matches().joined()).extracting(Matches.Joined::customer).containsExactly(other);
        assertThat(pair.profile(one).fields()).extracting(ProfileField::value).containsExactly("30123" + pair.tag);
        assertThat(pair.customerNow(pair.second)).isEqualTo(one);
    }

    @Test
    default void what_either_says_later_is_said_by_the_one() {
        Pair pair = Pair.in(house());
        CustomerId one = pair.customer();
        pair.join();

        Desk later = pair.otherSaysMore();

        assertThat(later.conversationNow().customer()).isEqualTo(one);
    }

    @Test
    default void joining_again_changes_nothing() {
        Pair pair = Pair.in(house());
        JoinWish wish = pair.wish();
        house().join(wish);

        assertThat(house().join(wish)).isEqualTo(new JoinOutcome.Done());
    }

    @Test
    default void parted_again_each_has_what_was_theirs_and_what_they_alone_said_since() {
        Pair pair = Pair.in(house());
        pair.knows(pair.other, "30123" + pair.tag);
        CustomerId other = pair.lookalike();
        JoinWish wish = pair.wish();
        house().join(wish);
        Desk later = pair.otherSaysMore();

        JoinOutcome outcome = house().part(wish);

        assertThat(outcome).isEqualTo(new JoinOutcome.Done());
        assertThat(pair.cases(other)).containsExactlyInAnyOrder(pair.other.conversation(), later.conversation());
        assertThat(pair.cases(wish.survivor())).containsExactly(pair.one.conversation());
        assertThat(pair.profile(other).fields()).extracting(ProfileField::value).containsExactly("30123" + pair.tag);
        assertThat(pair.profile(wish.survivor()).fields()).isEmpty();
        assertThat(pair.customerNow(pair.second)).isEqualTo(other);
        assertThat(house().part(wish)).isEqualTo(new JoinOutcome.NotJoined(other));
    }

    @Test
    default void a_case_in_which_both_speak_is_taken_apart_first() {
        Pair pair = Pair.in(house());
        JoinWish wish = pair.wish();
        house().join(wish);
        house().merge(new MergeWish(
                pair.one.conversation(), pair.other.conversation(), Desk.LUCIA, true, 0, pair.overseeing()));

        assertThat(house().part(wish)).isEqualTo(new JoinOutcome.Mixed(List.of(pair.one.conversation())));
        assertThat(pair.customerNow(pair.second)).isEqualTo(wish.survivor());
    }

    /** Two cases of two customers of the same name, at the same site; Lucía has the first one, Mateo the other. */
    record Pair(House house, String tag, Said first, Said second, Desk one, Desk other) {

        static Pair in(House house) {
            String tag = Tags.next();
            Said first = Said.comment("900_911").elsewhere(tag).by(new Person("7001-" + tag, "Rosa de " + tag));
            Said second = Said.comment("900_921").elsewhere(tag).by(new Person("7009-" + tag, "Rosa de " + tag));
            house.hear(first.created());
            house.hear(second.created());
            return new Pair(
                    house,
                    tag,
                    first,
                    second,
                    Desk.of(house, first).accepts(1),
                    Desk.of(house, second).of(Desk.MATEO).accepts(1));
        }

        CustomerId customer() {
            return one.conversationNow().customer();
        }

        CustomerId lookalike() {
            return other.conversationNow().customer();
        }

        Sight overseeing() {
            return Sight.of(
                    "sofia",
                    List.of("supervisor"),
                    new Sight.Oversight.Sites(Set.of(first.home().site())));
        }

        JoinWish wish() {
            return new JoinWish(customer(), lookalike(), Desk.LUCIA, overseeing());
        }

        JoinOutcome join() {
            return house.join(wish());
        }

        Matches matches() {
            return house.matches(customer(), overseeing()).orElseThrow();
        }

        Profile profile(CustomerId customer) {
            return house.within(() -> house.profiles().get(customer));
        }

        List<ConversationId> cases(CustomerId customer) {
            return house.read(customer, overseeing()).orElseThrow().cases().stream()
                    .map(PastCase::id)
                    .toList();
        }

        CustomerId customerNow(Said said) {
            Identity identity =
                    new Identity(said.key().account().channel(), said.author().id());
            return house.within(() -> house.customers().find(identity))
                    .orElseThrow()
                    .id();
        }

        void knows(Desk desk, String document) {
            ProfileField.Draft field =
                    new ProfileField.Draft(FieldKind.DOCUMENT, document, FieldSource.CUSTOMER, Consent.GIVEN);
            house.change(
                    new ChangeProfile.Wish(desk.conversationNow().customer(), 0, List.of(field), Desk.LUCIA),
                    overseeing());
        }

        /** Whoever has become part of the other opens one more matter. */
        Desk otherSaysMore() {
            Said more = Said.comment("900_931").elsewhere(tag).by(second.author());
            house.hear(more.created());
            return Desk.of(house, more);
        }
    }
}
