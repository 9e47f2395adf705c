package plaza.conversation.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.promise.model.Target;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** What every {@link Targets} does. */
public interface TargetsContract {

    House house();

    @Test
    default void a_channel_has_one_promise_in_public_and_another_in_private() {
        assertThat(target("facebook", Visibility.PUBLIC)).isEqualTo(new Target(Duration.ofHours(1)));
        assertThat(target("facebook", Visibility.PRIVATE)).isEqualTo(new Target(Duration.ofMinutes(15)));
        assertThat(target("webchat", Visibility.PRIVATE)).isEqualTo(new Target(Duration.ofMinutes(2)));
    }

    @Test
    default void where_nobody_can_tell_the_public_promise_holds() {
        assertThat(target("facebook", null)).isEqualTo(new Target(Duration.ofHours(1)));
    }

    @Test
    default void a_channel_without_a_promise_has_the_default() {
        assertThat(target("a-network-of-the-future", Visibility.PUBLIC)).isEqualTo(Target.DEFAULT);
    }

    private Target target(String channel, @Nullable Visibility visibility) {
        return house().within(() -> house().targets().get(new Channel(channel), visibility));
    }
}
