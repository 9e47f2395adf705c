package plaza.simulator.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plaza.simulator.instagram.InstagramConfig;
import plaza.simulator.instagram.InstagramNetwork;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;

/** Reads what stands in public on Instagram. */
final class InstagramReading {
    private static final Pattern MENTIONED =
            Pattern.compile("mentioned_(comment|media)\\.(?:comment|media)_id\\(([0-9A-Za-z_]+)\\)(?:\\{([^}]*)\\})?");

    private final InstagramNetwork network;
    private final InstagramConfig config;

    InstagramReading(InstagramNetwork network, InstagramConfig config) {
        this.network = network;
        this.config = config;
    }

    /** One comment or one of the media. */
    GraphResult thing(ExternalId id, GraphRequest request) {
        return network.look(wall -> thing(wall, id, request));
    }

    /** What answers it. */
    GraphResult answers(ExternalId id, GraphRequest request) {
        return network.look(wall -> answers(wall, id, request));
    }

    /** The account's own media, newest first. */
    GraphResult media(GraphRequest request) {
        return network.look(wall -> media(wall, request));
    }

    /** The account itself, and a mention of it where one is asked for. */
    GraphResult account(GraphRequest request) {
        String asked = request.find("fields").orElse("id");
        Map<String, Object> node = new LinkedHashMap<>();
        Matcher mentioned = MENTIONED.matcher(asked);
        if (mentioned.find()) {
            Optional<ExternalId> id = ExternalId.find(mentioned.group(2));
            FieldSelection fields =
                    FieldSelection.read(Optional.ofNullable(mentioned.group(3)).orElse(""));
            Optional<Map<String, Object>> found = mentioned.group(1).equals("media")
                    ? id.map(media -> Map.of("id", media.value()))
                    : id.flatMap(comment -> network.look(wall -> mention(wall, comment, fields, request)));
            if (found.isEmpty()) {
                return new GraphResult.Failed(GraphError.unknownObject(request.method(), mentioned.group(2)));
            }
            node.put("mentioned_" + mentioned.group(1), found.get());
        }
        Set<String> names = FieldSelection.read(asked).names();
        if (names.contains("username")) {
            node.put("username", config.username());
        }
        if (names.contains("name")) {
            node.put("name", config.accountName());
        }
        node.put("id", config.accountId());
        return new GraphResult.Fine(node);
    }

    private Optional<Map<String, Object>> mention(
            Wall wall, ExternalId comment, FieldSelection fields, GraphRequest request) {
        return wall.getStanding(comment) instanceof Outcome.Done<Publication>(Publication thing)
                ? Optional.of(nodes(wall, request).node(thing, fields))
                : Optional.empty();
    }

    private GraphResult thing(Wall wall, ExternalId id, GraphRequest request) {
        InstagramNodes nodes = nodes(wall, request);
        FieldSelection fields = fields(request);
        return onThing(wall, id, request, thing -> nodes.findUnknownField(thing, fields)
                .map(InstagramReading::unknownField)
                .orElseGet(() -> new GraphResult.Fine(nodes.node(thing, fields))));
    }

    private GraphResult answers(Wall wall, ExternalId id, GraphRequest request) {
        return onThing(
                wall,
                id,
                request,
                thing -> page(
                        wall,
                        wall.commentsUnder(thing).stream()
                                .filter(comment -> comment.parentId().equals(id))
                                .toList(),
                        false,
                        request));
    }

    private GraphResult media(Wall wall, GraphRequest request) {
        return page(
                wall,
                wall.posts().stream().filter(post -> wall.isPage(post.author())).toList(),
                true,
                request);
    }

    private GraphResult page(Wall wall, List<? extends Publication> things, boolean ofMedia, GraphRequest request) {
        InstagramNodes nodes = nodes(wall, request);
        FieldSelection fields = fields(request);
        return nodes.findUnknownField(ofMedia, fields)
                .map(InstagramReading::unknownField)
                .orElseGet(() -> new GraphResult.Fine(Slice.of(
                        new ArrayList<Publication>(things)
                                .reversed().stream()
                                        .map(thing -> nodes.node(thing, fields))
                                        .toList(),
                        request)));
    }

    private GraphResult onThing(
            Wall wall, ExternalId id, GraphRequest request, Function<Publication, GraphResult> then) {
        return switch (wall.getStanding(id)) {
            case Outcome.Done<Publication>(Publication thing) -> then.apply(thing);
            case Outcome.Refused<Publication>(Refusal why) ->
                GraphRefusals.of(why, GraphRefusals.Family.INSTAGRAM, request, id.value());
        };
    }

    private static GraphResult unknownField(String field) {
        return new GraphResult.Failed(GraphError.unknownField(field, "IGComment"));
    }

    private InstagramNodes nodes(Wall wall, GraphRequest request) {
        return new InstagramNodes(wall, network.usernames(), request.origin());
    }

    private static FieldSelection fields(GraphRequest request) {
        return request.find("fields").map(FieldSelection::read).orElse(FieldSelection.NONE);
    }
}
