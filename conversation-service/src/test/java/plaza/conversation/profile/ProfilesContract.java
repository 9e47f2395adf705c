package plaza.conversation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.profile.model.FieldKind;
import plaza.conversation.profile.model.FieldSource;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.profile.model.ProfileField.Draft;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.CustomerId;

/** What is known of a customer is written by who sees them, and by nobody over the words of another. */
public interface ProfilesContract {

    Draft MAIL = new Draft(FieldKind.EMAIL, "rosa@example.com", FieldSource.CUSTOMER, Consent.GIVEN);
    Draft PHONE = new Draft(FieldKind.PHONE, "+54 9 351 612-3456", FieldSource.AGENT, Consent.UNKNOWN);

    House house();

    @Test
    default void nothing_is_known_of_a_newcomer() {
        Desk desk = desk();

        assertThat(known(desk)).isEqualTo(new Profile(customer(desk), 0, List.of()));
    }

    @Test
    default void what_is_written_is_known_with_its_author() {
        Desk desk = desk();

        ProfileOutcome outcome = change(desk, 0, MAIL, Draft.tag("vip"));

        assertThat(outcome).isEqualTo(new ProfileOutcome.Kept(known(desk)));
        assertThat(known(desk).version()).isEqualTo(1);
        assertThat(known(desk).tags()).containsExactly("vip");
        assertThat(known(desk).fields())
                .containsExactly(new ProfileField(
                        FieldKind.EMAIL,
                        "rosa@example.com",
                        FieldSource.CUSTOMER,
                        Consent.GIVEN,
                        known(desk).fields().getFirst().at(),
                        Desk.LUCIA));
    }

    @Test
    default void what_is_left_out_is_forgotten_and_what_stands_keeps_its_author() {
        Desk desk = desk();
        change(desk, 0, MAIL, PHONE);
        ProfileField mail = known(desk).fields().getFirst();

        house().change(new ChangeProfile.Wish(customer(desk), 1, List.of(MAIL), Desk.MATEO), desk.sight());

        assertThat(known(desk).all()).containsExactly(mail);
    }

    @Test
    default void who_saw_an_older_state_changes_nothing() {
        Desk desk = desk();
        change(desk, 0, MAIL);

        assertThat(change(desk, 0, PHONE)).isEqualTo(new ProfileOutcome.Overtaken(1));
        assertThat(known(desk).fields()).extracting(ProfileField::draft).containsExactly(MAIL);
    }

    @Test
    default void the_same_again_is_no_change() {
        Desk desk = desk();
        change(desk, 0, MAIL);

        change(desk, 1, MAIL);

        assertThat(known(desk).version()).isEqualTo(1);
    }

    @Test
    default void a_customer_out_of_sight_looks_as_if_there_were_none() {
        Desk desk = desk();

        assertThat(house().change(
                                new ChangeProfile.Wish(customer(desk), 0, List.of(MAIL), Desk.MATEO),
                                desk.of(Desk.MATEO).sight()))
                .isEqualTo(new ProfileOutcome.NotVisible());
        assertThat(known(desk).all()).isEmpty();
    }

    private Desk desk() {
        Said said = Said.comment("900_981").elsewhere(Tags.next());
        house().hear(said.created());
        return Desk.of(house(), said).accepts(1);
    }

    private static CustomerId customer(Desk desk) {
        return desk.conversationNow().customer();
    }

    private ProfileOutcome change(Desk desk, long seen, Draft... wanted) {
        return house().change(new ChangeProfile.Wish(customer(desk), seen, List.of(wanted), Desk.LUCIA), desk.sight());
    }

    private Profile known(Desk desk) {
        CustomerId customer = customer(desk);
        return house().within(() -> house().profiles().get(customer));
    }
}
