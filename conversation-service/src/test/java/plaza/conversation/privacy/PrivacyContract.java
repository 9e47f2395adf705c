package plaza.conversation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reply.Desk;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** What every {@link Disclosures} and every {@link PersonalMarks} does. */
public interface PrivacyContract {

    Sight EVERYTHING = new Sight(new Sight.Oversight.Everything(), Optional.empty());

    House house();

    @Test
    default void a_brand_shows_what_was_added_once_and_not_withdrawn() {
        String brand = "brand-" + Tags.next();
        Disclosure phone = disclosure(brand, DisclosureKind.PHONE, "0800 555 8352");
        Disclosure mail = disclosure(brand, DisclosureKind.EMAIL, "atencion@telco.example");

        house().within(() -> house().disclosures().add(phone));
        house().within(() -> house().disclosures().add(mail));
        Disclosure again = house().within(
                        () -> house().disclosures().add(disclosure(brand, DisclosureKind.PHONE, "0800 555 8352")));
        house().within(() -> house().disclosures().remove(mail, "admin"));

        assertThat(again).isEqualTo(phone);
        assertThat(house().within(() -> house().disclosures().list(brand))).containsExactly(phone);
        assertThat(house().within(() -> house().disclosures().list("brand-" + Tags.next())))
                .isEmpty();
    }

    @Test
    default void a_public_message_with_somebodys_number_marks_its_case() {
        Said said = somewhere("Llámenme al 351 612-3456, mi dni es 31.456.789");

        house().hear(said.created());

        assertThat(marks(said)).containsExactly("phone", "document");
        assertThat(view(said).personalData()).containsExactlyInAnyOrder("phone", "document");
    }

    @Test
    default void an_edit_that_takes_it_away_takes_the_mark_away_in_any_order() {
        Said one = somewhere("Llámenme al 351 612-3456");
        Said other = somewhere("Llámenme al 351 612-3456");

        house().hear(one.created());
        house().hear(one.edited("Llámenme", 60));
        house().hear(other.edited("Llámenme", 60));
        house().hear(other.created());

        assertThat(marks(one)).isEmpty();
        assertThat(marks(other)).isEmpty();
        assertThat(view(one).personalData()).isEmpty();
    }

    @Test
    default void what_is_hidden_marks_the_message_and_not_the_case() {
        Said said = somewhere("Llámenme al 351 612-3456");

        house().hear(said.created());
        house().hear(said.hidden(60));

        assertThat(marks(said)).containsExactly("phone");
        assertThat(view(said).personalData()).isEmpty();
    }

    @Test
    default void what_is_said_in_private_is_not_marked() {
        Said said = Said.directMessage("m_1").text("Llámenme al 351 612-3456").elsewhere(Tags.next());

        house().hear(said.created());

        assertThat(marks(said)).isEmpty();
    }

    private static Disclosure disclosure(String brand, DisclosureKind kind, String value) {
        return new Disclosure(
                UUID.randomUUID(), brand, kind, value, Instant.parse("2026-11-22T13:00:00Z"), "admin", "Admin");
    }

    private static Said somewhere(String text) {
        return Said.comment("900_901").text(text).elsewhere(Tags.next());
    }

    private List<String> marks(Said said) {
        ConversationId conversation = Desk.of(house(), said).conversation();
        MessageId message = house().within(() -> house().messages().find(said.key()))
                .orElseThrow()
                .id();
        return house().within(() -> house().personalMarks().list(conversation)).getOrDefault(message, List.of());
    }

    private CaseView view(Said said) {
        ConversationId conversation = Desk.of(house(), said).conversation();
        return house().within(() -> house().views().find(conversation, EVERYTHING))
                .orElseThrow();
    }
}
