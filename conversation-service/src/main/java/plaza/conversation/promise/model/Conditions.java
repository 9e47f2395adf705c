package plaza.conversation.promise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What a case must be like for a policy to hold; what is null, or false, is not asked.
 *
 * @param visibility public or private
 */
public record Conditions(
        @Nullable Channel channel,
        @Nullable Visibility visibility,
        @Nullable String brand,
        @Nullable String kind,
        @Nullable String segment,
        boolean crisis) {

    /** Nothing is asked. */
    public static final Conditions NONE = new Conditions(null, null, null, null, null, false);

    /** Refuses to tell apart what no case is told apart by. */
    public Conditions {
        if (visibility == Visibility.UNPUBLISHED) {
            throw new IllegalArgumentException("a promise is made in public or in private");
        }
    }

    /** What is asked, the heaviest first. */
    public List<Trait> asked() {
        List<Trait> asked = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            if (isAsked(trait)) {
                asked.addFirst(trait);
            }
        }
        return asked;
    }

    /** The first thing asked that this case is not; empty where the policy holds for it. */
    public Optional<Trait> findMismatch(Situation situation) {
        return asked().stream().filter(trait -> !matches(trait, situation)).findFirst();
    }

    int weight() {
        return asked().stream().mapToInt(Trait::weight).sum();
    }

    private boolean isAsked(Trait trait) {
        return switch (trait) {
            case VISIBILITY -> visibility != null;
            case CHANNEL -> channel != null;
            case BRAND -> brand != null;
            case KIND -> kind != null;
            case SEGMENT -> segment != null;
            case CRISIS -> crisis;
        };
    }

    private boolean matches(Trait trait, Situation situation) {
        return switch (trait) {
            case VISIBILITY -> situation.place() == visibility;
            case CHANNEL -> situation.channel().equals(channel);
            case BRAND -> situation.brand().equals(brand);
            case KIND -> situation.kind() != null && situation.kind().equals(kind);
            case SEGMENT -> situation.segment() != null && situation.segment().equals(segment);
            case CRISIS -> situation.crisis();
        };
    }
}
