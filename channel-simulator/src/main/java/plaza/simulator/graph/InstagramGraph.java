package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plaza.simulator.chat.Sending;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.fault.Operation;
import plaza.simulator.instagram.InstagramConfig;
import plaza.simulator.instagram.InstagramNetwork;
import plaza.simulator.instagram.MentionedMedia;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;

/** The professional account: media, comments, mentions, and private messages, which the page may also ask for. */
@ApplicationScoped
class InstagramGraph implements GraphAccount {
    private static final int LONGEST_COMMENT = 2200;
    private static final Set<String> OWN_EDGES = Set.of("replies", "mentions", "media");
    private static final Pattern MENTIONED =
            Pattern.compile("mentioned_(comment|media)\\.(?:comment|media)_id\\(([0-9A-Za-z_]+)\\)(?:\\{([^}]*)\\})?");

    private final InstagramNetwork network;
    private final InstagramConfig config;
    private final FacebookNetwork facebook;
    private final FacebookConfig page;
    private final MovableClock clock;
    private final PrivateCalls direct;

    InstagramGraph(
            InstagramNetwork network,
            InstagramConfig config,
            FacebookNetwork facebook,
            FacebookConfig page,
            MovableClock clock,
            Numbers numbers) {
        this.network = network;
        this.config = config;
        this.facebook = facebook;
        this.page = page;
        this.clock = clock;
        this.direct = new PrivateCalls(
                new PrivateCalls.Manner(GraphRefusals.Family.INSTAGRAM, "aWdfdDp", this::shown, this::profile),
                network,
                numbers);
    }

    private Map<String, Object> shown(Person person) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("username", network.usernames().of(person));
        node.put("id", person.id().value());
        return node;
    }

    private Map<String, Object> profile(Person person) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", person.name());
        node.putAll(shown(person));
        return node;
    }

    @Override
    public String channel() {
        return InstagramNetwork.CHANNEL;
    }

    @Override
    public String id() {
        return config.accountId();
    }

    @Override
    public String useCase(Operation operation) {
        return "instagram";
    }

    @Override
    public int limitCode(Operation operation) {
        return 80002;
    }

    @Override
    public boolean opensWith(String token) {
        return network.opensWith(token);
    }

    @Override
    public String appSecret() {
        return config.appSecret();
    }

    @Override
    public boolean concerns(GraphRequest request) {
        String node = request.path().getFirst();
        String edge = request.path().size() > 1 ? request.path().get(1) : "";
        boolean byThePage = request.token().map(this::isThePages).orElse(false);
        if (node.equals(page.pageId()) || (node.equals("me") && byThePage)) {
            return isPrivatelyMeant(request, edge);
        }
        return node.equals("me")
                ? request.token().map(this::opensWith).orElse(false)
                : OWN_EDGES.contains(edge)
                        || request.find("hide").isPresent()
                        || node.startsWith("aWdf")
                        || ExternalId.find(node).map(network::knows).orElse(false);
    }

    /** Also once it was replaced by another: it is the page's that is refused then. */
    private boolean isThePages(String token) {
        return facebook.opensWith(token) || token.equals(page.pageToken());
    }

    /** The page also speaks for its Instagram account, where it names somebody or something there. */
    private boolean isPrivatelyMeant(GraphRequest request, String edge) {
        return switch (edge) {
            case "conversations" -> request.find("platform").equals(Optional.of("instagram"));
            case "messages" ->
                SendReader.recipient(JsonParameter.of(request, "recipient"))
                        .map(recipient -> switch (recipient) {
                            case Sending.Recipient.ToPerson(ExternalId id) -> isKnownHereOnly(id);
                            case Sending.Recipient.ToAuthorOf(ExternalId id) -> network.knows(id);
                        })
                        .orElse(false);
            default -> false;
        };
    }

    private boolean isKnownHereOnly(ExternalId person) {
        return network.knows(person)
                && facebook.lookInside(inbox -> inbox.chats().findPeer(person)).isEmpty();
    }

    @Override
    public Understanding understand(GraphRequest request) {
        String node = request.path().getFirst();
        boolean account = node.equals("me") || node.equals(config.accountId()) || node.equals(page.pageId());
        return direct.find(request, account).orElseGet(() -> account ? ofAccount(request) : ofThing(request, node));
    }

    private Understanding ofAccount(GraphRequest request) {
        String edge = request.path().size() > 1 ? request.path().get(1) : "";
        return switch (request.method() + " " + edge) {
            case "GET " -> reading(() -> account(request));
            case "GET media" -> reading(() -> network.look(wall -> media(wall, request)));
            case "POST mentions" -> mention(request);
            case "GET subscribed_apps" -> Understanding.of(Operation.SUBSCRIBE, this::subscriptions);
            case "POST subscribed_apps" -> subscribe(request);
            case "DELETE subscribed_apps" -> Understanding.of(Operation.SUBSCRIBE, () -> subscribed(Set.of()));
            default -> Understanding.wrong(GraphError.unknownPath(edge));
        };
    }

    private Understanding ofThing(GraphRequest request, String node) {
        Optional<ExternalId> id = ExternalId.find(node);
        if (id.isEmpty()) {
            return Understanding.wrong(GraphError.unknownObject(request.method(), node));
        }
        ExternalId thing = id.get();
        String edge = request.path().size() > 1 ? request.path().get(1) : "";
        return switch (request.method() + " " + edge) {
            case "GET " -> reading(() -> network.look(wall -> read(wall, thing, request)));
            case "GET comments", "GET replies" -> reading(() -> network.look(wall -> answers(wall, thing, request)));
            case "POST comments", "POST replies" -> publish(request, thing, wall -> answerable(wall, thing));
            case "POST " -> hide(request, thing);
            case "DELETE " ->
                Understanding.of(
                        Operation.DELETE,
                        () -> act(request, thing, wall -> wall.remove(thing, wall.page(), clock.now())));
            default -> Understanding.wrong(GraphError.unknownPath(edge));
        };
    }

    private static Understanding reading(Supplier<GraphResult> act) {
        return Understanding.of(Operation.READ, act);
    }

    private Understanding hide(GraphRequest request, ExternalId comment) {
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
            case Outcome.Refused<List<WallChange>>(Refusal why) -> refused(why, request, thing);
        };
    }

    private Understanding mention(GraphRequest request) {
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
            case Outcome.Refused<List<WallChange>>(Refusal why) -> refused(why, request, in);
        };
    }

    private Writing writing(Wall wall, ExternalId in, String text) {
        return new Writing(wall.page(), text, Optional.of(in), Optional.empty(), clock.now(), false);
    }

    private GraphResult account(GraphRequest request) {
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

    private GraphResult read(Wall wall, ExternalId id, GraphRequest request) {
        InstagramNodes nodes = nodes(wall, request);
        FieldSelection fields = fields(request);
        return onThing(wall, id, request, thing -> nodes.findUnknownField(thing, fields)
                .map(InstagramGraph::unknownField)
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
                .map(InstagramGraph::unknownField)
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
            case Outcome.Refused<Publication>(Refusal why) -> refused(why, request, id);
        };
    }

    private GraphResult subscriptions() {
        List<String> fields = network.subscribedFields().stream().sorted().toList();
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("id", config.appId());
        app.put("subscribed_fields", fields);
        return new GraphResult.Fine(Map.of("data", fields.isEmpty() ? List.of() : List.of(app)));
    }

    private Understanding subscribe(GraphRequest request) {
        Set<String> fields = Arrays.stream(
                        request.find("subscribed_fields").orElse("").split(","))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return fields.isEmpty()
                ? Understanding.wrong(GraphError.badParameter("The parameter subscribed_fields is required"))
                : Understanding.of(Operation.SUBSCRIBE, () -> subscribed(fields));
    }

    private GraphResult subscribed(Set<String> fields) {
        network.subscribe(fields);
        return GraphResult.success();
    }

    private static GraphResult refused(Refusal why, GraphRequest request, ExternalId node) {
        return GraphRefusals.of(why, GraphRefusals.Family.INSTAGRAM, request, node.value());
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

    @Override
    public String findIdBefore(String id) {
        return direct.findIdBefore(id)
                .orElseGet(() -> network.look(wall -> wall.all().stream()
                        .filter(thing -> wall.isPage(thing.author()) && thing instanceof Comment)
                        .map(thing -> thing.id().value())
                        .filter(other -> !other.equals(id))
                        .reduce((earlier, later) -> later)
                        .orElse(id)));
    }
}
