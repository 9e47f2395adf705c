package plaza.simulator.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.fault.Operation;
import plaza.simulator.instagram.InstagramNetwork;
import plaza.simulator.instagram.MentionedMedia;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;

/** Changes what stands in public on Instagram, by the account's program. */
final class InstagramActs {
    private static final int LONGEST_COMMENT = 2200;

    private final InstagramNetwork network;
    private final MovableClock clock;

    InstagramActs(InstagramNetwork network, MovableClock clock) {
        this.network = network;
        this.clock = clock;
    }

    /** Answers media or a comment. */
    Understanding answer(GraphRequest request, ExternalId in) {
        return publish(request, in, wall -> answerable(wall, in));
    }

    /** Takes a comment away. */
    Understanding remove(GraphRequest request, ExternalId thing) {
        return Understanding.of(
                Operation.DELETE, () -> act(request, thing, wall -> wall.remove(thing, wall.page(), clock.now())));
    }

    /** Hides a comment or shows it again. */
    Understanding hide(GraphRequest request, ExternalId comment) {
        return switch (request.find("hide").orElse("")) {
            case "true", "1" -> Understanding.of(Operation.HIDE, () -> hidden(request, comment, true));
            case "false", "0" -> Understanding.of(Operation.HIDE, () -> hidden(request, comment, false));
            default -> Understanding.wrong(GraphError.badParameter("Param hide must be a boolean"));
        };
    }

    private GraphResult hidden(GraphRequest request, ExternalId comment, boolean hidden) {
        return act(request, comment, wall -> wall.hide(comment, hidden, clock.now())
                .map(List::of));
    }

    private GraphResult act(GraphRequest request, ExternalId thing, Function<Wall, Outcome<List<WallChange>>> what) {
        return switch (network.act(what, Delivering.PLAIN)) {
            case Outcome.Done<List<WallChange>> ignored -> GraphResult.success();
            case Outcome.Refused<List<WallChange>>(Refusal why) ->
                GraphRefusals.of(why, GraphRefusals.Family.INSTAGRAM, request, thing.value());
        };
    }

    /** Answers who mentioned the account. */
    Understanding mention(GraphRequest request) {
        Optional<ExternalId> comment = request.find("comment_id").flatMap(ExternalId::find);
        Optional<String> media = request.find("media_id");
        if (media.isEmpty()) {
            return Understanding.wrong(GraphError.badParameter("The parameter media_id is required"));
        }
        return comment.map(id -> publish(request, id, wall -> mentioned(wall, id, media.get())))
                .orElseGet(() -> Understanding.wrong(GraphError.badParameter("The parameter comment_id is required")));
    }

    private static Outcome<Publication> mentioned(Wall wall, ExternalId comment, String media) {
        return wall.getStanding(comment)
                .chain(thing -> MentionedMedia.under(thing).value().equals(media)
                        ? Outcome.done(thing)
                        : Outcome.refused(new Refusal.Unknown(comment)));
    }

    /** Media, and comments on the first level that are not hidden; mentions have an edge of their own. */
    private static Outcome<Publication> answerable(Wall wall, ExternalId id) {
        return wall.getStanding(id)
                .chain(thing -> isAnswerable(wall, thing)
                        ? Outcome.done(thing)
                        : Outcome.refused(new Refusal.NotAnswerable(id)));
    }

    private static boolean isAnswerable(Wall wall, Publication thing) {
        return switch (thing) {
            case Post post -> wall.isPage(post.author());
            case Comment comment ->
                comment.root().isEmpty() && !comment.content().hidden();
        };
    }

    private Understanding publish(GraphRequest request, ExternalId in, Function<Wall, Outcome<Publication>> target) {
        String text = request.find("message").orElse("");
        if (text.isBlank()) {
            return Understanding.wrong(GraphError.badParameter("The parameter message is required"));
        }
        if (text.length() > LONGEST_COMMENT) {
            return Understanding.wrong(
                    GraphError.badParameter("Param message must be at most " + LONGEST_COMMENT + " characters"));
        }
        return Understanding.of(Operation.COMMENT, () -> published(request, in, text, target));
    }

    private GraphResult published(
            GraphRequest request, ExternalId in, String text, Function<Wall, Outcome<Publication>> target) {
        Function<Wall, Outcome<List<WallChange>>> write = wall -> target.apply(wall)
                .chain(thing -> wall.write(writing(wall, in, text), clock.now()))
                .map(List::of);
        return switch (network.act(write, Delivering.PLAIN)) {
            case Outcome.Done<List<WallChange>>(List<WallChange> changes) ->
                new GraphResult.Fine(
                        Map.of("id", changes.getFirst().thing().id().value()));
            case Outcome.Refused<List<WallChange>>(Refusal why) ->
                GraphRefusals.of(why, GraphRefusals.Family.INSTAGRAM, request, in.value());
        };
    }

    private Writing writing(Wall wall, ExternalId in, String text) {
        return new Writing(wall.page(), text, Optional.of(in), Optional.empty(), clock.now(), false);
    }
}
