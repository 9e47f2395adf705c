package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.local.part.Parts.KAFKA;
import static plaza.local.part.Parts.POSTGRES;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Shift;

class EverythingRecoversFromAnOutageJourney {

    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final int BEFORE = 10;
    private static final int MEANWHILE = 10;

    private final House house = House.open();

    @ParameterizedTest
    @ValueSource(strings = {KAFKA, POSTGRES})
    void each_customer_is_answered_once_though_a_server_was_away_for_twenty_seconds(String server) throws Exception {
        try (Evening evening = new Evening(house.stage(), "outage-" + server);
                Shift shift = house.shift(3)) {
            for (int number = 0; number < BEFORE; number++) {
                evening.comment();
            }
            house.platform().part(server).stop();
            long began = System.nanoTime();
            for (int number = 0; number < MEANWHILE; number++) {
                evening.comment();
            }
            Waiting.LONG.until(() -> assertThat(System.nanoTime() - began).isGreaterThan(OUTAGE.toNanos()));
            house.platform().part(server).start();

            Waiting.MANY.until(() -> assertThat(evening.answers().values()).doesNotContain(0));
            Waiting.MANY.until(() -> assertThat(shift.isBusy()).isFalse());

            assertThat(evening.answers())
                    .hasSize(BEFORE + MEANWHILE)
                    .allSatisfy((comment, answers) ->
                            assertThat(answers).as("answers under %s", comment).isEqualTo(1));
        }
    }
}
