package plaza.simulator.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.Chats;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;

class MessagingBodiesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Person PAGE = new Person(new ExternalId("100"), "Telco Andina");
    private static final Person ROSA = new Person(new ExternalId("7001"), "Rosa Quiroga");

    private long number;
    private final Chats chats = new Chats(PAGE, () -> new ExternalId("m_" + ++number));

    @Test
    void a_customer_s_message_goes_from_the_person_to_the_page() {
        assertThat(messenger(hear("No tengo señal"))).isEqualTo("""
                {"object":"page","entry":[{"id":"100","time":1795348800000,"messaging":[{"sender":{"id":"7001"},\
                "recipient":{"id":"100"},"timestamp":1795348800000,"message":{"mid":"m_1","text":"No tengo señal"}}]}]}""");
    }

    @Test
    void what_the_page_said_comes_back_as_an_echo_with_the_app_and_its_label() {
        assertThat(messenger(say("Lo miramos"))).isEqualTo("""
                {"object":"page","entry":[{"id":"100","time":1795348800000,"messaging":[{"sender":{"id":"100"},\
                "recipient":{"id":"7001"},"timestamp":1795348800000,"message":{"mid":"m_1","is_echo":true,"app_id":900,\
                "metadata":"reply-1","text":"Lo miramos"}}]}]}""");
    }

    @Test
    void a_change_of_words_says_how_often() {
        hear("No tengo se");

        assertThat(messenger(done(chats.edit(new ExternalId("m_1"), "No tengo señal", NOON))))
                .contains("\"message_edit\":{\"mid\":\"m_1\",\"text\":\"No tengo señal\",\"num_edit\":1}");
    }

    @Test
    void what_is_taken_back_is_the_same_message_deleted() {
        hear("No tengo señal");

        assertThat(messenger(done(chats.remove(new ExternalId("m_1"), NOON))))
                .contains("\"message\":{\"mid\":\"m_1\",\"is_deleted\":true}")
                .doesNotContain("No tengo");
    }

    @Test
    void a_reaction_comes_and_goes() {
        ExternalId id = say("Lo miramos").message().id();

        assertThat(messenger(done(chats.react(id, ROSA, Optional.of("👍"), NOON))))
                .contains(
                        "\"sender\":{\"id\":\"7001\"}", "\"action\":\"react\",\"reaction\":\"like\",\"emoji\":\"👍\"");
        assertThat(messenger(done(chats.react(id, ROSA, Optional.empty(), NOON))))
                .contains("\"reaction\":{\"mid\":\"m_1\",\"action\":\"unreact\"}");
    }

    @Test
    void a_file_is_an_attachment_with_its_address() {
        Attachment photo = new Attachment(
                Attachment.Kind.IMAGE,
                new ExternalId("5"),
                "https://cdn.example/5.png",
                "image/png",
                Optional.empty(),
                Optional.empty());

        assertThat(messenger(done(chats.write(
                        new Writing(ROSA, "", Optional.empty(), Optional.empty(), NOON, true, List.of(photo))))))
                .contains("\"message\":{\"mid\":\"m_1\",\"attachments\":[{\"type\":\"image\",\"payload\":"
                        + "{\"url\":\"https://cdn.example/5.png\"}}]}");
    }

    @Test
    void messenger_reads_up_to_a_time_and_instagram_one_message() {
        MessagingEvent read = new MessagingEvent.Read(say("Lo miramos").message(), NOON);

        assertThat(body(Dialect.MESSENGER, read)).contains("\"read\":{\"watermark\":1795348800000}");
        assertThat(body(Dialect.INSTAGRAM, read)).contains("\"object\":\"instagram\"", "\"read\":{\"mid\":\"m_1\"}");
    }

    @Test
    void a_thousand_events_travel_together_when_asked() {
        List<MessagingEvent.Changed> events = IntStream.range(0, 1001)
                .mapToObj(number -> new MessagingEvent.Changed(hear("hola")))
                .toList();

        assertThat(new MessagingBodies(Dialect.MESSENGER, PAGE.id(), "900").of(events, 1000))
                .extracting(MessagingBodies.Batch::events)
                .containsExactly(1000, 1);
    }

    private ChatChange hear(String text) {
        return done(chats.write(new Writing(ROSA, text, Optional.empty(), Optional.empty(), NOON, true)));
    }

    private ChatChange say(String text) {
        return chats.say(ROSA, text, List.of(), Optional.empty(), Optional.of("reply-1"), NOON);
    }

    private static String messenger(ChatChange change) {
        return body(Dialect.MESSENGER, new MessagingEvent.Changed(change));
    }

    private static String body(Dialect dialect, MessagingEvent event) {
        return new MessagingBodies(dialect, PAGE.id(), "900")
                .of(List.of(event), 1)
                .getFirst()
                .json();
    }

    private static ChatChange done(Outcome<ChatChange> outcome) {
        return switch (outcome) {
            case Outcome.Done<ChatChange>(ChatChange change) -> change;
            case Outcome.Refused<ChatChange>(var why) -> throw new AssertionError("refused: " + why);
        };
    }
}
