package plaza.conversation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.ThreadId;

class OnlyWhoSeesAMessageGetsATicketTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID FILE = UUID.fromString("2f4e9c7a-3c1d-5b8e-9d42-7a6f0c1b2d3e");
    private static final ConversationId CASE = new ConversationId(new UUID(1, 1));
    private static final ConversationId ANOTHER = new ConversationId(new UUID(1, 2));
    private static final MessageId MESSAGE = new MessageId(new UUID(2, 1));
    private static final MessageId REMOVED = new MessageId(new UUID(2, 2));
    private static final Sight EVERYTHING = Sight.of("sofia", Set.of("supervisor"), new Sight.Oversight.Everything());
    private static final Sight NOTHING = Sight.of("paula", Set.of("admin"), new Sight.Oversight.Everything());

    private final InMemoryMessages messages = new InMemoryMessages();
    private final AskForTicket asking = new AskForTicket(
            (id, sight) -> Uni.createFrom().item(sight.equals(EVERYTHING)),
            messages,
            new TicketOffice("local-ticket-key"),
            new FiveMinutes(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void somethingWasSaid() {
        Said said = Said.comment("900_901")
                .with(new Attachment("location", null, "geo:1,2"), new Attachment("image", "55", null, null, FILE));
        Said removed = Said.comment("900_902").with(new Attachment("image", "55", null, null, FILE));
        add(Message.firstHeard(MESSAGE, said.created()));
        add(Message.firstHeard(REMOVED, removed.created()).hearing(removed.removed(20)));
    }

    @Test
    void for_a_file_that_hangs_on_it() {
        assertThat(asked(CASE, MESSAGE, 1, EVERYTHING))
                .contains(new TicketOffice("local-ticket-key").issue(FILE, "sofia", NOW.plus(Duration.ofMinutes(5))));
    }

    @Test
    void not_out_of_sight() {
        assertThat(asked(CASE, MESSAGE, 1, NOTHING)).isEmpty();
    }

    @Test
    void not_by_way_of_another_case_that_is_in_sight() {
        assertThat(asked(ANOTHER, MESSAGE, 1, EVERYTHING)).isEmpty();
    }

    @Test
    void not_for_what_has_no_bytes_or_is_not_there() {
        assertThat(asked(CASE, MESSAGE, 0, EVERYTHING)).isEmpty();
        assertThat(asked(CASE, MESSAGE, 2, EVERYTHING)).isEmpty();
        assertThat(asked(CASE, new MessageId(new UUID(2, 9)), 0, EVERYTHING)).isEmpty();
    }

    @Test
    void not_for_what_its_author_took_away() {
        assertThat(asked(CASE, REMOVED, 0, EVERYTHING)).isEmpty();
    }

    private Optional<Ticket> asked(ConversationId conversation, MessageId message, int number, Sight sight) {
        return asking.ask(conversation, message, number, "sofia", sight)
                .subscribeAsCompletionStage()
                .join();
    }

    private void add(Message message) {
        messages.add(message.placedIn(new Placement(new ThreadId(new UUID(3, 1)), CASE)))
                .subscribeAsCompletionStage()
                .join();
    }

    /** As usual. */
    private record FiveMinutes() implements AttachmentSettings {

        @Override
        public Optional<String> ticketKey() {
            return Optional.empty();
        }

        @Override
        public Duration ticketLasts() {
            return Duration.ofMinutes(5);
        }
    }
}
