package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Answer;
import plaza.system.cast.Doors;
import plaza.system.cast.Wall;

/** From an agent's machine to the customer, on each of Meta's networks: once, whole, and told as it is. */
class FilesReachACustomerOnceJourney {

    private static final int ONCE = 1;
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Map<String, byte[]> ONE_PHOTO = Map.of("router.png", PHOTO);

    private final House house = House.open();
    private final Doors doors = new Doors();

    @Test
    void a_photo_stands_on_our_comment() throws Exception {
        Wall wall = new Wall(doors, house.stage(), "facebook");
        String mark = "photo-on-the-wall";
        try (Colleague agent = house.colleague(1)) {
            String comment = wall.comment("Rosa " + mark, mark + ": ¿dónde está el botón?", wall.post(), ONCE);
            Colleague.OwnCase own = agent.take(mark);

            Answer taken = agent.replyWith(own, "public", "Es este de aquí.", ONE_PHOTO);

            agent.awaitPublished(own, taken);
            assertThat(wall.answersTo(comment)).singleElement().satisfies(answer -> {
                assertThat(answer.text()).isEqualTo("Es este de aquí.");
                assertThat(bytes(answer)).containsExactly(PHOTO);
            });
            agent.resolve(own);
        }
    }

    /** How many messages the network needs for words and a photo. */
    @ParameterizedTest
    @CsvSource({"facebook, 2", "instagram, 2", "whatsapp, 1"})
    void a_photo_arrives_in_private(String channel, int messages) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "photo-in-private-" + channel;
        try (Colleague agent = house.colleague(1)) {
            wall.tell("Rosa " + mark, mark + ": ¿dónde está el botón?");
            Colleague.OwnCase own = agent.take(mark);

            Answer taken = agent.replyWith(own, "private", "Es este de aquí.", ONE_PHOTO);

            agent.awaitPublished(own, taken);
            List<Wall.Standing> standing = toldTo(wall, "Rosa " + mark);
            assertThat(standing).hasSize(messages);
            assertThat(standing.getFirst().text()).isEqualTo("Es este de aquí.");
            assertThat(bytes(standing.getLast())).containsExactly(PHOTO);
            String stray = wall.writeElsewhere(standing.getLast(), "¿Te sirvió?");
            Waiting.LONG.until(() -> assertThat(foreignIn(own)).containsExactly(stray));
            agent.resolve(own);
        }
    }

    @Test
    void a_line_that_breaks_at_the_second_message_doubles_nothing_and_loses_nothing() throws Exception {
        Wall wall = new Wall(doors, house.stage(), "facebook");
        String mark = "photo-in-doubt";
        try (Colleague agent = house.colleague(1)) {
            Wall.Customer rosa = writes(wall, mark);
            Colleague.OwnCase own = agent.take(mark);
            secondMessageMeets(wall, rosa, "publish-then-close");

            Answer taken = agent.replyWith(own, "private", "Es este de aquí.", ONE_PHOTO);

            JsonNode reply = agent.awaitState(own, taken, "published");
            List<Wall.Standing> standing = toldTo(wall, rosa.name());
            assertThat(standing).hasSize(2);
            assertThat(bytes(standing.getLast())).containsExactly(PHOTO);
            assertThat(reply.path("steps").valueStream().map(step -> step.path("externalId")
                            .asText()))
                    .containsExactlyElementsOf(
                            standing.stream().map(Wall.Standing::id).toList());
            agent.resolve(own);
        }
    }

    @Test
    void where_the_network_refuses_the_photo_the_reply_is_not_told_as_sent_and_the_case_stays() throws Exception {
        Wall wall = new Wall(doors, house.stage(), "facebook");
        String mark = "photo-refused";
        try (Colleague agent = house.colleague(1)) {
            Wall.Customer rosa = writes(wall, mark);
            Colleague.OwnCase own = agent.take(mark);
            secondMessageMeets(wall, rosa, "100");

            Answer taken = agent.replyWith(own, "private", "Es este de aquí.", ONE_PHOTO);

            JsonNode reply = agent.awaitState(own, taken, "refused");
            assertThat(reply.path("reason").asText()).isEqualTo("bad-input");
            assertThat(reply.path("steps").valueStream().map(step -> step.path("state")
                            .asText()))
                    .containsExactly("published", "refused");
            assertThat(toldTo(wall, rosa.name())).singleElement().satisfies(words -> assertThat(words.text())
                    .isEqualTo("Es este de aquí."));
            Waiting.LONG.until(() -> assertThat(house.desk("elena").conversations(mark))
                    .singleElement()
                    .satisfies(found -> assertThat(found).containsEntry("turn", "new")));
            agent.resolve(own);
        }
    }

    private static Wall.Customer writes(Wall wall, String mark) throws IOException, InterruptedException {
        String digits = Long.toString(System.currentTimeMillis());
        Wall.Customer rosa = new Wall.Customer("66" + digits, "Rosa " + mark);
        wall.say(rosa, mark + ": ¿dónde está el botón?", "m_66" + digits, null);
        return rosa;
    }

    /** The first is answered late and well. */
    private static void secondMessageMeets(Wall wall, Wall.Customer person, String fault)
            throws IOException, InterruptedException {
        wall.faultAbout(person.id(), "message", "delay:PT0.5S");
        wall.faultAbout(person.id(), "message", fault);
    }

    private List<byte[]> bytes(Wall.Standing standing) {
        return standing.files().stream().map(this::bytes).toList();
    }

    private byte[] bytes(String file) {
        try {
            return doors.bytes(URI.create(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What was heard earlier has been judged as well by then: no word of ours is in doubt any more. */
    private List<Object> foreignIn(Colleague.OwnCase own) {
        return house.desk("elena").messages(own.id()).stream()
                .filter(message -> Boolean.TRUE.equals(message.get("publishedOutside")))
                .map(message -> message.get("externalId"))
                .toList();
    }

    private static List<Wall.Standing> toldTo(Wall wall, String person) throws IOException, InterruptedException {
        return wall.ledger().stream()
                .filter(item -> item.isOurs() && person.equals(item.peer()) && !item.removed())
                .toList();
    }
}
