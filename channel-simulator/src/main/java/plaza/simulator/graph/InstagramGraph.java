package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plaza.simulator.chat.Sending;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.fault.Operation;
import plaza.simulator.instagram.InstagramConfig;
import plaza.simulator.instagram.InstagramNetwork;
import plaza.simulator.media.Media;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.wall.Comment;

/**
 * The professional account: which calls concern it, and what they ask for. What is public is read by {@link
 * InstagramReading} and changed by {@link InstagramActs}; private messages the page may also ask for.
 */
@ApplicationScoped
class InstagramGraph implements GraphAccount {
    private static final Set<String> OWN_EDGES = Set.of("replies", "mentions", "media");

    private final InstagramNetwork network;
    private final InstagramConfig config;
    private final FacebookNetwork facebook;
    private final FacebookConfig page;
    private final InstagramReading reading;
    private final InstagramActs acts;
    private final PrivateCalls direct;

    InstagramGraph(
            InstagramNetwork network,
            InstagramConfig config,
            FacebookNetwork facebook,
            FacebookConfig page,
            MovableClock clock,
            Media media) {
        this.network = network;
        this.config = config;
        this.facebook = facebook;
        this.page = page;
        this.reading = new InstagramReading(network, config);
        this.acts = new InstagramActs(network, clock);
        this.direct = new PrivateCalls(
                new PrivateCalls.Manner(GraphRefusals.Family.INSTAGRAM, "aWdfdDp", this::shown, this::profile),
                network,
                media);
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
    public String appId() {
        return config.appId();
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
            case "conversations", "message_attachments" ->
                request.find("platform").equals(Optional.of("instagram"));
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
            case "GET " -> reading(() -> reading.account(request));
            case "GET media" -> reading(() -> reading.media(request));
            case "POST mentions" -> acts.mention(request);
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
            case "GET " -> reading(() -> reading.thing(thing, request));
            case "GET comments", "GET replies" -> reading(() -> reading.answers(thing, request));
            case "POST comments", "POST replies" -> acts.answer(request, thing);
            case "POST " -> acts.hide(request, thing);
            case "DELETE " -> acts.remove(request, thing);
            default -> Understanding.wrong(GraphError.unknownPath(edge));
        };
    }

    private static Understanding reading(Supplier<GraphResult> act) {
        return Understanding.of(Operation.READ, act);
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
