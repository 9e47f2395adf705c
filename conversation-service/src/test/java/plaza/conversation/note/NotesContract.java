package plaza.conversation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.note.model.Note;
import plaza.conversation.reply.Desk;

/** What every {@link Notes} does. */
public interface NotesContract {

    House house();

    @Test
    default void the_notes_of_a_case_come_back_in_the_order_of_writing() {
        Desk desk = somewhere();
        Desk other = somewhere();
        Note one = note(desk, 0);
        Note two = note(desk, 60);
        Note elsewhere = note(other, 0);

        house().within(() -> house().notes().add(one));
        house().within(() -> house().notes().add(two));
        house().within(() -> house().notes().add(elsewhere));

        assertThat(house().within(() -> house().notes().list(desk.conversation())))
                .containsExactly(one, two);
    }

    private static Note note(Desk desk, long seconds) {
        return new Note(
                UUID.randomUUID(), desk.conversation(), Desk.LUCIA, "Hola", Said.ONE_O_CLOCK.plusSeconds(seconds));
    }

    private Desk somewhere() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        return Desk.of(house(), said);
    }
}
