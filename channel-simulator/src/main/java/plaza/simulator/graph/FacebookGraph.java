package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.media.Media;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;

/** Does what was asked, always as the page. */
@ApplicationScoped
class FacebookGraph {
    private final FacebookNetwork network;
    private final FacebookConfig config;
    private final Media media;
    private final MovableClock clock;

    FacebookGraph(FacebookNetwork network, FacebookConfig config, Media media, MovableClock clock) {
        this.network = network;
        this.media = media;
        this.config = config;
        this.clock = clock;
    }

    GraphResult execute(GraphCall call, GraphRequest request) {
        return switch (call) {
            case GraphCall.ReadNode read -> network.look(wall -> readNode(read, wall, request));
            case GraphCall.ReadComments read -> network.look(wall -> readComments(read, wall, request));
            case GraphCall.ReadFeed read -> network.look(wall -> readFeed(read, wall, request));
            case GraphCall.ReadLikes read ->
                network.look(wall -> onThing(
                        read,
                        wall,
                        request,
                        thing -> new GraphResult.Fine(nodes(wall, request).likes(thing))));
            case GraphCall.ReadSubscriptions read -> ofPage(read, request, this::subscriptions);
            case GraphCall.Subscribe subscribe -> ofPage(subscribe, request, () -> subscribed(subscribe));
            case GraphCall.Publish publish -> publish(publish, request);
            case GraphCall.KeepPhoto photo -> ofPage(photo, request, () -> kept(photo.file()));
            case GraphCall.Edit edit ->
                act(call, request, (wall, now) -> one(wall.edit(edit.node(), wall.page(), edit.message(), now)));
            case GraphCall.Hide hide ->
                act(call, request, (wall, now) -> one(wall.hide(hide.node(), hide.hidden(), now)));
            case GraphCall.Delete delete ->
                act(call, request, (wall, now) -> wall.remove(delete.node(), wall.page(), now));
            case GraphCall.Like like ->
                act(call, request, (wall, now) -> one(wall.like(like.node(), wall.page(), like.likes(), now)));
        };
    }

    /** The id that the page got for what it wrote before the thing of that id; the same id where there is nothing. */
    String findIdBefore(String id) {
        return network.look(wall -> wall.all().stream()
                .filter(thing -> wall.isPage(thing.author()) && thing instanceof Comment)
                .map(thing -> thing.id().value())
                .filter(other -> !other.equals(id))
                .reduce((earlier, later) -> later)
                .orElse(id));
    }

    private interface Act {
        Outcome<List<WallChange>> on(Wall wall, Instant now);
    }

    private GraphResult act(GraphCall call, GraphRequest request, Act act) {
        return switch (network.act(wall -> act.on(wall, clock.now()), Delivering.PLAIN)) {
            case Outcome.Done<List<WallChange>> ignored -> GraphResult.success();
            case Outcome.Refused<List<WallChange>>(Refusal why) -> refused(why, call, request);
        };
    }

    private static Outcome<List<WallChange>> one(Outcome<WallChange> outcome) {
        return outcome.map(List::of);
    }

    private GraphResult publish(GraphCall.Publish publish, GraphRequest request) {
        Instant now = clock.now();
        Optional<List<Attachment>> photo = photo(publish.photo());
        if (photo.isEmpty()) {
            return new GraphResult.Failed(GraphError.badParameter("Invalid parameter: attachment_id"));
        }
        Function<Wall, Outcome<List<WallChange>>> write =
                wall -> one(wall.write(writing(publish, photo.get(), wall.page(), now), now));
        return switch (network.act(write, Delivering.PLAIN)) {
            case Outcome.Done<List<WallChange>>(List<WallChange> changes) ->
                network.look(wall -> published(wall, changes.getFirst().thing(), publish.fields(), request));
            case Outcome.Refused<List<WallChange>>(Refusal why) -> refused(why, publish, request);
        };
    }

    private Optional<List<Attachment>> photo(GraphCall.Photo photo) {
        if (photo.id().isPresent()) {
            return media.find(photo.id().get()).map(stored -> List.of(stored.attachment()));
        }
        return Optional.of(photo.url()
                .map(url -> media.pointTo(Attachment.Kind.IMAGE, url, Optional.empty(), Optional.empty()))
                .map(List::of)
                .orElseGet(List::of));
    }

    private GraphResult kept(GraphRequest.File file) {
        Attachment kept = media.keep(
                Attachment.Kind.IMAGE,
                Optional.of(file.bytes()),
                Optional.of(file.mimeType()),
                Optional.of(file.name()));
        return new GraphResult.Fine(Map.of("id", kept.id().value()));
    }

    private static Writing writing(GraphCall.Publish publish, List<Attachment> photo, Person page, Instant now) {
        Optional<ExternalId> in = Optional.of(publish.node()).filter(node -> !node.equals(page.id()));
        return new Writing(page, publish.message(), in, Optional.empty(), now, false, photo);
    }

    private GraphResult published(Wall wall, Publication thing, FieldSelection fields, GraphRequest request) {
        return new GraphResult.Fine(nodes(wall, request).node(thing, fields.orElse(FieldSelection.of("id"))));
    }

    private GraphResult readNode(GraphCall.ReadNode read, Wall wall, GraphRequest request) {
        if (read.node().equals(wall.page().id())) {
            return new GraphResult.Fine(nodes(wall, request).person(wall.page(), read.fields()));
        }
        return onThing(read, wall, request, thing -> nodes(wall, request)
                .findUnknownField(thing, read.fields())
                .map(field -> unknownField(field, thing instanceof Post ? "Post" : "Comment"))
                .orElseGet(() -> new GraphResult.Fine(nodes(wall, request).node(thing, read.fields()))));
    }

    private GraphResult readComments(GraphCall.ReadComments read, Wall wall, GraphRequest request) {
        GraphNodes nodes = nodes(wall, request);
        return onThing(read, wall, request, thing -> nodes.findUnknownInComments(read.fields())
                .map(field -> unknownField(field, "Comment"))
                .orElseGet(() -> new GraphResult.Fine(new GraphPages(request)
                        .page(
                                comments(wall, thing, read.listing()),
                                read.listing(),
                                comment -> nodes.node(comment, read.fields())))));
    }

    private static List<Comment> comments(Wall wall, Publication thing, Listing listing) {
        return wall.commentsUnder(thing).stream()
                .filter(comment -> listing.allLevels() || comment.parentId().equals(thing.id()))
                .toList();
    }

    private GraphResult readFeed(GraphCall.ReadFeed read, Wall wall, GraphRequest request) {
        GraphNodes nodes = nodes(wall, request);
        return ofPage(read, request, () -> nodes.findUnknownInPosts(read.fields())
                .map(field -> unknownField(field, "Post"))
                .orElseGet(() -> new GraphResult.Fine(new GraphPages(request)
                        .page(wall.posts(), read.listing(), post -> nodes.node(post, read.fields())))));
    }

    private GraphResult subscriptions() {
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("name", config.appName());
        app.put("id", config.appId());
        app.put(
                "subscribed_fields",
                network.subscribedFields().stream().sorted().toList());
        return new GraphResult.Fine(Map.of("data", network.subscribedFields().isEmpty() ? List.of() : List.of(app)));
    }

    private GraphResult subscribed(GraphCall.Subscribe subscribe) {
        network.subscribe(subscribe.fields());
        return GraphResult.success();
    }

    private GraphResult ofPage(GraphCall call, GraphRequest request, Supplier<GraphResult> then) {
        return call.node().value().equals(config.pageId())
                ? then.get()
                : new GraphResult.Failed(
                        GraphError.unknownObject(request.method(), call.node().value()));
    }

    private GraphResult onThing(
            GraphCall call, Wall wall, GraphRequest request, Function<Publication, GraphResult> then) {
        return switch (wall.getStanding(call.node())) {
            case Outcome.Done<Publication>(Publication thing) -> then.apply(thing);
            case Outcome.Refused<Publication>(Refusal why) -> refused(why, call, request);
        };
    }

    private static GraphResult refused(Refusal why, GraphCall call, GraphRequest request) {
        return GraphRefusals.of(
                why, GraphRefusals.Family.FACEBOOK, request, call.node().value());
    }

    private static GraphResult unknownField(String field, String node) {
        return new GraphResult.Failed(GraphError.unknownField(field, node));
    }

    private GraphNodes nodes(Wall wall, GraphRequest request) {
        Predicate<ExternalId> replied = comment -> network.lookInside(inbox -> inbox.hasPrivatelyReplied(comment));
        return new GraphNodes(wall, clock.now(), request.origin(), replied);
    }
}
