package plaza.conversation.assignment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.function.Supplier;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Derivations;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.SettleCase;

/** The use cases of this package on ports of a test's choice. */
public final class Assigning {

    private Assigning() {}

    public static HearAssignment on(
            Conversations conversations, Involvements involvements, Derivations derivations, SettleCase cases) {
        return new HearAssignment(conversations, involvements, derivations, cases);
    }

    /**
     * A wait that takes no time.
     *
     * @param meanwhile what happens in each pause
     */
    public static OwnerWait wait(Runnable meanwhile) {
        return new OwnerWait(new Meanwhile(meanwhile), new Usual());
    }

    private record Usual() implements AssignmentSettings {

        @Override
        public Duration ownerWait() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration lookEvery() {
            return Duration.ofMillis(50);
        }
    }

    private record Meanwhile(Runnable happening) implements Pauses {

        @Override
        public <T> Uni<T> after(Duration pause, Supplier<Uni<T>> work) {
            // On another thread, as after a real pause: forty attempts within one another would need a very deep stack.
            return Uni.createFrom()
                    .voidItem()
                    .emitOn(Infrastructure.getDefaultExecutor())
                    .invoke(happening)
                    .chain(() -> work.get());
        }
    }
}
