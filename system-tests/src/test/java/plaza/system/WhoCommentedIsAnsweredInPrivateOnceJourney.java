package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Answer;
import plaza.system.cast.Doors;
import plaza.system.cast.Wall;

/** From the square into private, as far as the networks let it: one private reply to a comment, within seven days. */
class WhoCommentedIsAnsweredInPrivateOnceJourney {

    private static final int ONCE = 1;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final House house = House.open();
    private final Doors doors = new Doors();

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void and_once_they_answer_the_case_goes_on_there_and_ends_in_the_square(String channel) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "aside-" + channel;
        try (Colleague agent = house.colleague(1)) {
            String comment = wall.comment("Rosa " + mark, mark + ": me cobraron dos veces", wall.post(), ONCE);
            Colleague.OwnCase inPublic = agent.take(mark + ":");
            agent.awaitPublished(inPublic, agent.reply(inPublic, "private", "Le escribo por aquí, ¿me da su número?"));

            Answer second = agent.reply(inPublic, "private", "¿Está ahí?");

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.problem()).isEqualTo("already-replied");
            assertThat(agent.capability(inPublic, "private-reply")
                            .path("reason")
                            .asText())
                    .isEqualTo("already-replied");
            assertThat(inPublic(wall, comment)).isEmpty();
            assertThat(inPrivate(wall, mark)).hasSize(1);

            wall.say(
                    new Wall.Customer(author(wall, comment), "Rosa " + mark),
                    mark + "-private: es el 4455",
                    messageId(channel, comment),
                    null);
            Colleague.OwnCase aside = agent.turnTo(inPublic, mark + "-private:");
            agent.awaitPublished(aside, agent.reply(aside, "private", "Gracias, ya está corregido."));
            assertThat(inPrivate(wall, mark)).hasSize(2);
            agent.solve(aside);
            assertThat(agent.turn(aside)).isEqualTo("owing-public-closing");
            agent.awaitPublished(inPublic, agent.reply(inPublic, "public", "Resuelto en privado, gracias."));
            assertThat(inPublic(wall, comment)).hasSize(1);
            Waiting.LONG.until(() -> assertThat(agent.turn(inPublic)).isEqualTo("resolved"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void and_no_more_when_a_week_has_passed(String channel) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "too-late-aside-" + channel;
        try (Colleague agent = house.colleague(1)) {
            String comment = wall.comment("Rosa " + mark, mark + ": nadie me contesta", wall.post(), ONCE);
            Colleague.OwnCase late = agent.take(mark);
            assertThat(agent.capability(late, "private-reply").path("allowed").asBoolean())
                    .isTrue();
            wall.advance(A_WEEK);

            Answer refused = agent.reply(late, "private", "Le escribo por aquí.");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("outside-window");
            assertThat(agent.capability(late, "private-reply").path("reason").asText())
                    .isEqualTo("outside-window");
            assertThat(inPrivate(wall, mark)).isEmpty();
            agent.awaitPublished(late, agent.reply(late, "public", "Perdone la espera, ya lo vemos."));
            assertThat(inPublic(wall, comment)).hasSize(1);
            agent.resolve(late);
        }
    }

    private static String author(Wall wall, String comment) throws IOException, InterruptedException {
        return wall.ledger().stream()
                .filter(item -> item.id().equals(comment))
                .findFirst()
                .orElseThrow()
                .author();
    }

    private static String messageId(String channel, String comment) {
        String digits = comment.substring(comment.indexOf('_') + 1);
        return channel.equals("facebook") ? "m_" + digits : "aWdf" + digits;
    }

    /** A private reply answers the comment too, but stands elsewhere. */
    private static List<Wall.Standing> inPublic(Wall wall, String comment) throws IOException, InterruptedException {
        return wall.answersTo(comment).stream()
                .filter(item -> item.peer() == null)
                .toList();
    }

    private static List<Wall.Standing> inPrivate(Wall wall, String mark) throws IOException, InterruptedException {
        return wall.ledger().stream()
                .filter(item -> item.isOurs() && ("Rosa " + mark).equals(item.peer()))
                .toList();
    }
}
