package plaza.simulator.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plaza.simulator.network.ExternalId;

class AnyStoryOfTheWallTest {
    /** @param on the how-manieth thing it is done to, round and round */
    record Deed(int kind, int on, boolean byPage) {}

    @Provide
    Arbitrary<List<Deed>> stories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false))
                .as(Deed::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void what_stands_hangs_on_something_that_stands(@ForAll("stories") List<Deed> story) {
        AWall a = new AWall();

        story.forEach(deed -> live(a, deed));

        assertThat(a.wall.all().stream().filter(thing -> !thing.content().removed()))
                .allSatisfy(thing -> assertThat(parents(thing).map(a::get).map(parent -> parent.content()
                                .removed()))
                        .doesNotContain(true));
    }

    @Property(tries = 300)
    void there_are_never_more_than_two_levels(@ForAll("stories") List<Deed> story) {
        AWall a = new AWall();

        story.forEach(deed -> live(a, deed));

        assertThat(a.wall.all().stream()
                        .filter(Comment.class::isInstance)
                        .map(Comment.class::cast)
                        .flatMap(comment -> comment.root().stream())
                        .map(root -> ((Comment) a.get(root)).root()))
                .allMatch(Optional::isEmpty);
    }

    private static Stream<ExternalId> parents(Publication thing) {
        return switch (thing) {
            case Post ignored -> Stream.empty();
            case Comment comment -> Stream.of(comment.postId(), comment.parentId());
        };
    }

    private static void live(AWall a, Deed deed) {
        List<ExternalId> ids = a.wall.all().stream().map(Publication::id).toList();
        ExternalId on = ids.get(deed.on() % ids.size());
        var who = deed.byPage() ? AWall.PAGE : AWall.ROSA;
        switch (deed.kind()) {
            case 0 -> a.say(who, "x", Optional.empty());
            case 1 -> a.say(who, "x", Optional.of(on));
            case 2 -> a.wall.edit(on, who, "y", AWall.NOON);
            case 3 -> a.wall.remove(on, who, AWall.NOON);
            default -> a.wall.hide(on, deed.byPage(), AWall.NOON);
        }
    }
}
