package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The four services in one, with the shapes of their HTTP interfaces and just enough behaviour for a page to be worked
 * with: offers can be accepted, replies leave and are published when the test says so.
 */
public final class StandInServices extends StandInServer {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CONVERSATION =
            Pattern.compile("/api/v1/conversations/([0-9a-f-]{36})(/[a-z]+(?:/[0-9a-f-]{36})?)?");
    private static final Pattern CUSTOMER = Pattern.compile("/api/v1/customers/([0-9a-f-]{36})(/[a-z-]+)?");
    private static final Pattern MODERATION =
            Pattern.compile("/api/v1/conversations/([0-9a-f-]{36})/messages/([0-9a-f-]{36})/moderation");
    private static final Pattern OFFER = Pattern.compile("/api/v1/offers/([0-9a-f-]{36})/(acceptance|refusal)");
    private static final Pattern DISCLOSURE =
            Pattern.compile("/api/v1/brands/telco-andina/disclosures/([0-9a-f-]{36})");
    private static final Pattern EXPLANATION = Pattern.compile("/api/v1/work/([0-9a-f-]{36})/explanation");

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> dumb = ConcurrentHashMap.newKeySet();
    private final Streams conversationStream = new Streams();
    private final Streams agentStream = new Streams();
    private final Desk desk;

    /** Starts them on a free port. */
    public StandInServices() {
        this(0);
    }

    /** Starts them on that port. */
    public StandInServices(int port) {
        super(port);
        desk = new Desk(this::tell);
        start();
    }

    /** What stands in the services. */
    public Desk desk() {
        return desk;
    }

    /** The requests so far whose path starts like that. */
    public List<Received> received(String path) {
        return received.stream()
                .filter(request -> request.target().startsWith(path))
                .toList();
    }

    /** Forgets the requests so far. */
    public void forget() {
        received.clear();
    }

    /** Answers 503 on paths that start like that. */
    public void breaks(String path) {
        broken.add(path);
    }

    /** Closes the connection without a word on paths that start like that. */
    public void hangsUp(String path) {
        dumb.add(path);
    }

    /** Everything works again. */
    public void mends() {
        dumb.clear();
        broken.clear();
    }

    /** Ends the streams, as a service does that stops. */
    public void endStreams() {
        conversationStream.end();
        agentStream.end();
    }

    /** How many streams of conversations are open. */
    public int openStreams() {
        return conversationStream.readers();
    }

    /** One event on a service's stream. */
    public void tell(String service, String name, String data) {
        (service.equals("agent") ? agentStream : conversationStream).tell(name, data);
    }

    @Override
    void answer(Exchange exchange) throws IOException {
        received.add(Received.of(exchange));
        if (dumb.stream().anyMatch(exchange.path()::startsWith)) {
            exchange.hangUp();
            return;
        }
        if (broken.stream().anyMatch(exchange.path()::startsWith)) {
            exchange.problem(503, "urn:problem:plaza:unavailable", "out of order");
            return;
        }
        try {
            route(exchange);
        } catch (Desk.Refusal refusal) {
            exchange.problem(refusal.status(), refusal.type(), refusal.detail());
        }
    }

    private void route(Exchange exchange) throws IOException {
        switch (exchange.method() + " " + exchange.path()) {
            case "GET /api/v1/echo" -> {
                exchange.setHeader("Set-Cookie", "spy=1");
                exchange.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                exchange.json(200, "{\"ok\":true}");
            }
            case "GET /api/v1/conversations/changes" -> conversationStream.serve(exchange);
            case "GET /api/v1/offers/changes" -> agentStream.serve(exchange);
            case "GET /api/v1/conversations" ->
                exchange.json(200, conversations(exchange.query().get("customer")));
            case "GET /api/v1/work/mine" -> exchange.json(200, desk.work());
            case "GET /api/v1/offers" -> exchange.json(200, desk.offers());
            case "GET /api/v1/queue" -> exchange.json(200, desk.queue(exchange.query()));
            case "GET /api/v1/sites" ->
                exchange.json(
                        200,
                        "{\"items\":[{\"site\":\"cordoba\",\"name\":\"Córdoba\"},"
                                + "{\"site\":\"bogota\",\"name\":\"Bogotá\"},{\"site\":\"madrid\",\"name\":\"Madrid\"}]}");
            case "GET /api/v1/agents" -> exchange.json(200, Samples.agents());
            case "GET /api/v1/agents/me/presence" -> exchange.json(200, desk.presence());
            case "PUT /api/v1/agents/me/presence" -> exchange.json(200, desk.presence(object(exchange)));
            case "POST /api/v1/agents/me/presence/heartbeat" -> exchange.empty(204);
            case "GET /api/v1/accounts" -> exchange.json(200, Samples.accounts(Instant.now()));
            case "POST /api/v1/imports" ->
                exchange.json(200, Samples.importOf(exchange.query().getOrDefault("dryRun", "true")));
            case "GET /api/v1/sla-policies" -> exchange.json(200, PromiseSamples.policies());
            case "GET /api/v1/calendars" -> exchange.json(200, PromiseSamples.calendars());
            case "GET /api/v1/brands" -> exchange.json(200, desk.brand().list());
            case "PUT /api/v1/brands/telco-andina/silence" ->
                exchange.json(
                        200,
                        desk.brand().silence(object(exchange).path("reason").asText(), Instant.now()));
            case "DELETE /api/v1/brands/telco-andina/silence" ->
                exchange.json(200, desk.brand().lift());
            case "POST /api/v1/etiquette/check" ->
                exchange.json(200, desk.privacy().check(object(exchange)));
            case "GET /api/v1/brands/telco-andina/disclosures" ->
                exchange.json(200, desk.privacy().list());
            case "POST /api/v1/brands/telco-andina/disclosures" ->
                exchange.json(201, desk.privacy().add(object(exchange)));
            case "GET /api/v1/brands/telco-andina/reasons" ->
                exchange.json(200, desk.reasons().tree());
            case "PUT /api/v1/brands/telco-andina/reasons" ->
                exchange.json(200, desk.reasons().change(object(exchange)));
            case "GET /api/v1/brands/telco-andina/patience" -> exchange.json(200, "{\"hours\":72}");
            case "PUT /api/v1/brands/telco-andina/patience" ->
                exchange.json(200, object(exchange).toString());
            case "GET /api/v1/incidents" ->
                exchange.json(
                        200,
                        desk.incidents()
                                .list(Boolean.parseBoolean(exchange.query().get("over"))));
            case "POST /api/v1/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1/facts" ->
                exchange.json(200, desk.incidents().tell(object(exchange), false));
            case "POST /api/v1/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1/end" ->
                exchange.json(200, desk.incidents().tell(object(exchange), true));
            case "PUT /api/v1/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1/crisis" ->
                exchange.json(200, desk.incidents().raise(object(exchange)));
            case "GET /api/v1/reports/service-level" -> exchange.json(200, desk.serviceLevel());
            default -> byPattern(exchange);
        }
    }

    private void byPattern(Exchange exchange) throws IOException {
        Matcher conversation = CONVERSATION.matcher(exchange.path());
        Matcher customer = CUSTOMER.matcher(exchange.path());
        Matcher moderation = MODERATION.matcher(exchange.path());
        Matcher offer = OFFER.matcher(exchange.path());
        Matcher disclosure = DISCLOSURE.matcher(exchange.path());
        Matcher explanation = EXPLANATION.matcher(exchange.path());
        if (conversation.matches()) {
            String below = conversation.group(2) == null ? "" : conversation.group(2);
            conversation(exchange, conversation.group(1), below);
        } else if (customer.matches()) {
            String below = customer.group(2) == null ? "" : customer.group(2);
            customer(exchange, customer.group(1), below);
        } else if (moderation.matches()) {
            exchange.json(
                    202,
                    desk.moderate(
                            moderation.group(1),
                            moderation.group(2),
                            object(exchange),
                            String.valueOf(exchange.header("Idempotency-Key"))));
        } else if (offer.matches() && offer.group(2).equals("acceptance")) {
            exchange.json(200, desk.accept(offer.group(1)));
        } else if (offer.matches()) {
            desk.decline(offer.group(1));
            exchange.empty(204);
        } else if (exchange.method().equals("PUT") && exchange.path().startsWith("/api/v1/attachments/")) {
            String id = exchange.path().substring("/api/v1/attachments/".length());
            exchange.json(200, Samples.upload(id, exchange.query().get("name"), Instant.now()));
        } else if (disclosure.matches()) {
            desk.privacy().withdraw(disclosure.group(1));
            exchange.empty(204);
        } else if (explanation.matches()) {
            exchange.json(200, desk.explanation(explanation.group(1)));
        } else {
            exchange.problem(404, "urn:problem:plaza:not-found", "nothing here");
        }
    }

    private void customer(Exchange exchange, String id, String below) throws IOException {
        switch (exchange.method() + below) {
            case "GET" -> exchange.json(200, desk.customer(id));
            case "GET/profile" -> exchange.json(200, desk.profiles().profile(id));
            case "GET/contact-wishes" -> exchange.json(200, desk.profiles().wishes(id));
            case "PUT/contact-wishes" ->
                exchange.json(
                        200, desk.profiles().wish(id, object(exchange), String.valueOf(exchange.header("If-Match"))));
            case "GET/contact-permission" -> exchange.json(200, desk.profiles().permission(id));
            case "POST/contacts" -> exchange.json(201, desk.profiles().begin(id));
            case "GET/matches" -> exchange.json(200, desk.profiles().matches(id));
            case "POST/merge", "POST/unmerge", "POST/dismissals" ->
                exchange.json(
                        200,
                        desk.profiles()
                                .says(
                                        id,
                                        below,
                                        object(exchange).path("customerId").asText()));
            case "PUT/profile" ->
                exchange.json(
                        200, desk.profiles().keep(id, object(exchange), String.valueOf(exchange.header("If-Match"))));
            default -> exchange.empty(405);
        }
    }

    private void conversation(Exchange exchange, String id, String below) throws IOException {
        switch (exchange.method() + below) {
            case "GET" -> exchange.json(200, desk.conversation(id));
            case "GET/capabilities" ->
                exchange.json(200, desk.capabilities(id, exchange.query().get("message"), Instant.now()));
            case "GET/clocks" -> exchange.json(200, PromiseSamples.clocks(Instant.now()));
            case "GET/deflections" -> exchange.json(200, "{\"items\":[],\"nextCursor\":null}");
            case "POST/deflections" ->
                exchange.json(
                        201,
                        object(exchange)
                                .put("id", "0192f3a0-0000-7000-8000-000000000301")
                                .put("agentId", "a0000000-0000-4000-8000-000000000001")
                                .put("at", Instant.now().toString())
                                .toString());
            case "GET/commitments" -> exchange.json(200, PromiseSamples.commitments(Instant.now()));
            case "POST/commitments" -> exchange.json(201, PromiseSamples.commitment(object(exchange), Instant.now()));
            case "GET/reasons" -> exchange.json(200, desk.reasons().ofCase());
            case "GET/incidents" -> exchange.json(200, desk.incidents().of(id));
            case "PUT/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1" -> {
                desk.incidents().say();
                exchange.empty(204);
            }
            case "GET/moderation" -> exchange.json(200, desk.moderation(id));
            case "POST/replies" ->
                exchange.json(
                        202, desk.reply(id, object(exchange), String.valueOf(exchange.header("Idempotency-Key"))));
            case "POST/attachments" -> exchange.json(200, Samples.ticket(Instant.now()));
            case "POST/notes" -> exchange.json(201, desk.note(id, object(exchange)));
            case "POST/resolution" -> exchange.json(200, desk.resolve(id));
            case "POST/merge" -> exchange.json(200, desk.customers().merge(id, object(exchange)));
            case "POST/unmerge" -> exchange.json(200, desk.customers().unmerge(id));
            default -> exchange.empty(405);
        }
    }

    private String conversations(@Nullable String customer) {
        return customer == null ? desk.mine() : desk.ofCustomer(customer);
    }

    private static ObjectNode object(Exchange exchange) {
        JsonNode read = read(exchange.body());
        return read instanceof ObjectNode object ? object : JSON.createObjectNode();
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
