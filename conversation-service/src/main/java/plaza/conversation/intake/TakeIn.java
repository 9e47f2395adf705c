package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.casework.Anew;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Interaction;

/**
 * Applies an interaction, and does so anew where somebody else got in between: on another partition, another replica, or
 * while partitions move from one to the other.
 */
@ApplicationScoped
public class TakeIn {

    private final ApplyInteraction application;
    private final Anew anew;

    TakeIn(ApplyInteraction application, Anew anew) {
        this.application = application;
        this.anew = anew;
    }

    /** Completes when the effect is committed. What still collides after some tries is the caller's to try later. */
    public Uni<Applied> take(Interaction interaction) {
        return anew.until(() -> application.apply(interaction));
    }
}
