package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import plaza.platform.testing.DemoUser;

/** What stands in the stand-in services: one agent's desk and one site's queue. */
public final class Desk {

    /** Tells a stream of a service something. */
    interface Telling {
        void tell(String service, String name, String data);
    }

    /** An answer that is a problem. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final String type;
        private final String detail;

        Refusal(int status, String type, String detail) {
            this.status = status;
            this.type = type;
            this.detail = detail;
        }

        int status() {
            return status;
        }

        String type() {
            return type;
        }

        String detail() {
            return detail;
        }
    }

    private static final String ME = DemoUser.LUCIA.subject();

    private final Telling telling;
    private final Map<String, ObjectNode> conversations = new LinkedHashMap<>();
    private final Map<String, ObjectNode> offers = new LinkedHashMap<>();
    private final Map<String, String> replyKeys = new LinkedHashMap<>();
    private final Map<String, ObjectNode> acts = new LinkedHashMap<>();
    private final Map<String, String> closed = new LinkedHashMap<>();
    private final BrandDesk brand = new BrandDesk();
    private final PrivacyDesk privacy = new PrivacyDesk();
    private final IncidentDesk incidents = new IncidentDesk();
    private final CustomerDesk customers = new CustomerDesk(this);
    private final ReasonDesk reasons = new ReasonDesk();
    private final ProfileDesk profileDesk = new ProfileDesk();
    private ObjectNode presence = Samples.presence();
    private List<ObjectNode> queue = List.of();
    private List<ObjectNode> serviceLevel = List.of();
    private String refusesReplies = "";
    private boolean hasTemplates;

    Desk(Telling telling) {
        this.telling = telling;
    }

    /** Nothing on the desk. */
    public synchronized void clear() {
        brand.clear();
        privacy.clear();
        reasons.clear();
        profileDesk.clear();
        incidents.clear();
        conversations.clear();
        offers.clear();
        replyKeys.clear();
        acts.clear();
        closed.clear();
        presence = Samples.presence();
        queue = List.of();
        serviceLevel = List.of();
        refusesReplies = "";
        hasTemplates = false;
    }

    /** The brand for which the desk speaks. */
    public BrandDesk brand() {
        return brand;
    }

    /** What is asked when a conversation is closed. */
    public ReasonDesk reasons() {
        return reasons;
    }

    /** What is said of drafts and of what the brand shows. */
    public IncidentDesk incidents() {
        return incidents;
    }

    /** What is found in drafts, and what brands show. */
    public PrivacyDesk privacy() {
        return privacy;
    }

    /** What is done with several cases of one customer. */
    public CustomerDesk customers() {
        return customers;
    }

    /** The customer of that conversation had another one before, which the agent does not see by themselves. */
    public synchronized String hadBefore(String conversation, Instant now) {
        String id = UUID.randomUUID().toString();
        put(profileDesk.before(get(conversation), id, now));
        return id;
    }

    /** What the stand-in services know of customers. */
    public ProfileDesk profiles() {
        return profileDesk;
    }

    synchronized String customer(String id) {
        return profileDesk.get(id, conversations.values());
    }

    /** The last message of that conversation shows a telephone number in public. */
    public synchronized void showsTelephone(String conversation) {
        ArrayNode messages = (ArrayNode) conversations.get(conversation).get("messages");
        ObjectNode last = (ObjectNode) messages.get(messages.size() - 1);
        last.put("text", "Llámenme al 351 612-3456, estoy sin servicio")
                .putArray("personalData")
                .add("phone");
        conversations.get(conversation).putArray("personalData").add("phone");
    }

    /** A busy hour: what the pictures of the page show. */
    public synchronized void fill(Instant now) {
        clear();
        Samples.conversations(now).forEach(this::put);
        Samples.offers(now).forEach(offer -> offers.put(text(offer, "id"), offer));
        queue = Samples.queue(now);
        serviceLevel = Samples.serviceLevel();
    }

    /** A conversation that is offered to the agent for so long. */
    public synchronized String offer(Instant now, Duration life) {
        ObjectNode conversation = Samples.newcomer(now);
        put(conversation);
        ObjectNode offer = Samples.offer(conversation, now, life);
        offers.put(text(offer, "id"), offer);
        telling.tell("agent", "offered", offer.toString());
        return text(offer, "id");
    }

    /** The offer ends by itself. */
    public synchronized void timeOut(String offer) {
        offers.remove(offer);
        telling.tell("agent", "offer-ended", "{\"id\":\"" + offer + "\",\"outcome\":\"timed-out\"}");
    }

    /** From now on replies are refused with this problem of conversation-service; empty takes them again. */
    public synchronized void refusesReplies(String slug) {
        refusesReplies = slug;
    }

    /** From now on that act is not possible, for that reason. */
    public synchronized void closes(String conversation, String act, String reason) {
        closed.put(act, reason);
        changed(get(conversation));
    }

    /** The network's time for free words is over, and it has approved some. */
    public synchronized void takesTemplatesOnly(String conversation) {
        hasTemplates = true;
        closes(conversation, "direct-message", "outside-window");
    }

    /** Moves the newest act of moderation on. */
    public synchronized void actBecomes(String conversation, String state, Instant now) {
        acts.values().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .put("state", state)
                .put("stateAt", now.toString());
        changed(get(conversation));
    }

    /** Moves the newest reply of the conversation on. */
    public synchronized void replyBecomes(String conversation, String state, Instant now) {
        ObjectNode detail = get(conversation);
        ArrayNode replies = detail.withArray("replies");
        ObjectNode reply = (ObjectNode) replies.get(replies.size() - 1);
        reply.put("state", state).putNull("reason");
        if (state.equals("published")) {
            String external = "900_" + UUID.randomUUID();
            reply.put("publishedAt", now.toString()).put("externalId", external);
            detail.withArray("messages").add(Samples.ours(external, text(reply, "text"), now));
            detail.put("turn", "waiting-for-customer").putNull("deadline");
        }
        if (state.equals("refused")) {
            reply.put("reason", "target-gone");
        }
        if (state.equals("held")) {
            reply.put("reason", "needs-reauthorisation");
        }
        changed(detail);
    }

    /** The customer says one more thing. */
    public synchronized void customerSays(String conversation, String words, Instant now) {
        ObjectNode detail = get(conversation);
        detail.withArray("messages").add(Samples.theirs("900_" + UUID.randomUUID(), words, now, "Rosa Quiroga"));
        detail.putObject("lastMessage")
                .put("text", words)
                .put("at", now.toString())
                .put("direction", "inbound");
        detail.put("lastActivityAt", now.toString());
        changed(detail);
    }

    /** Somebody else owns it now. */
    public synchronized void goesToAnother(String conversation) {
        ObjectNode detail = get(conversation);
        detail.put("owner", DemoUser.MATEO.subject())
                .put("epoch", detail.get("epoch").asLong() + 1);
        changed(detail);
    }

    /** Ids of the conversations, in the order in which they came. */
    public synchronized List<String> ids() {
        return List.copyOf(conversations.keySet());
    }

    /** It was solved in private, and the square does not know. */
    public synchronized void owesPublicClosing(String conversation) {
        changed(get(conversation).put("turn", "owing-public-closing"));
    }

    synchronized String ofCustomer(String customer) {
        return page(conversations.values().stream()
                .filter(each -> text(each.path("customer"), "id").equals(customer)));
    }

    synchronized String mine() {
        return page(conversations.values().stream().filter(Desk::isMine).filter(each -> !text(each, "turn")
                .equals("resolved")));
    }

    synchronized String work() {
        return page(conversations.values().stream()
                .filter(Desk::isMine)
                .filter(each -> each.hasNonNull("deadline"))
                .map(Samples::work));
    }

    synchronized String offers() {
        return page(offers.values().stream());
    }

    synchronized String queue(Map<String, String> query) {
        List<ObjectNode> seen = queue.stream()
                .filter(item -> matches(item, query, "site") && matches(item, query, "channel"))
                .sorted(Comparator.comparing(item -> text(item, "deadline")))
                .toList();
        ObjectNode page = (ObjectNode) StandInServices.read(page(seen.stream()));
        page.set("counts", Samples.counts(seen));
        return page.toString();
    }

    synchronized String serviceLevel() {
        ObjectNode report = (ObjectNode) StandInServices.read(page(serviceLevel.stream()));
        report.set("total", Samples.serviceLevelTotal());
        return report.toString();
    }

    synchronized String presence() {
        return presence.toString();
    }

    synchronized String presence(ObjectNode wanted) {
        presence.put("state", text(wanted, "state")).put("since", Instant.now().toString());
        presence.set("reason", wanted.get("reason"));
        return presence.toString();
    }

    synchronized String accept(String id) {
        ObjectNode offer = offers.remove(id);
        if (offer == null) {
            throw new Refusal(409, "urn:problem:agent:offer-expired", "the offer is over");
        }
        ObjectNode conversation = get(text(offer, "conversationId"));
        conversation.put("owner", ME).put("epoch", 1);
        changed(conversation);
        telling.tell("agent", "work-changed", "{}");
        return "{\"conversationId\":\"%s\",\"epoch\":1}".formatted(text(conversation, "id"));
    }

    synchronized void decline(String id) {
        if (offers.remove(id) == null) {
            throw new Refusal(404, "urn:problem:plaza:not-found", "no such offer");
        }
    }

    synchronized String conversation(String id) {
        return get(id).toString();
    }

    synchronized String reply(String conversation, ObjectNode wanted, String key) {
        if (!refusesReplies.isEmpty()) {
            throw new Refusal(409, "urn:problem:conversation:" + refusesReplies, "the reply was not taken");
        }
        ObjectNode detail = get(conversation);
        String known = replyKeys.get(key);
        if (known == null) {
            known = UUID.randomUUID().toString();
            replyKeys.put(key, known);
            detail.withArray("replies")
                    .add(Samples.reply(known, text(wanted, "text"), Instant.now())
                            .put("visibility", text(wanted, "visibility")));
            changed(detail);
        }
        return "{\"id\":\"%s\",\"state\":\"accepted\"}".formatted(known);
    }

    synchronized String capabilities(String conversation, String message, Instant now) {
        JsonNode about = message(get(conversation), message);
        return Samples.capabilities(about, closed, hasTemplates, now).toString();
    }

    synchronized String moderation(String conversation) {
        return page(
                acts.values().stream().filter(act -> text(act, "conversationId").equals(conversation)));
    }

    synchronized String moderate(String conversation, String message, ObjectNode wanted, String key) {
        ObjectNode detail = get(conversation);
        ObjectNode act = acts.get(key);
        if (act == null) {
            act = Samples.act(conversation, message, wanted, Instant.now());
            acts.put(key, act);
            changed(detail);
        }
        return act.toString();
    }

    synchronized String note(String conversation, ObjectNode wanted) {
        ObjectNode note = Samples.note(text(wanted, "text"), Instant.now());
        ObjectNode detail = get(conversation);
        detail.withArray("notes").add(note);
        changed(detail);
        return note.toString();
    }

    synchronized String resolve(String conversation) {
        ObjectNode detail = get(conversation);
        detail.put("turn", "resolved").putNull("deadline");
        changed(detail);
        return "{\"id\":\"%s\",\"turn\":\"resolved\"}".formatted(conversation);
    }

    synchronized String explanation(String conversation) {
        return Samples.explanation(conversation).toString();
    }

    /** From now on its account is answered in another tool. */
    public synchronized void answersElsewhere(String conversation, String mode) {
        changed(get(conversation).put("accountMode", mode));
    }

    /** Somebody answers in our name with another tool. */
    public synchronized void publishedOutside(String conversation, String words, Instant now) {
        ObjectNode detail = get(conversation).put("publishedOutside", true);
        detail.withArray("messages")
                .add(Samples.ours("900_" + UUID.randomUUID(), words, now).put("publishedOutside", true));
        changed(detail, "published-outside");
    }

    void changed(ObjectNode conversation) {
        changed(conversation, "changed");
    }

    private void changed(ObjectNode conversation, String change) {
        conversation.put("version", conversation.get("version").asLong() + 1);
        telling.tell(
                "conversation",
                "conversation",
                "{\"conversationId\":\"%s\",\"version\":%d,\"change\":\"%s\",\"turn\":\"%s\",\"site\":\"cordoba\"}"
                        .formatted(
                                text(conversation, "id"),
                                conversation.get("version").asLong(),
                                change,
                                text(conversation, "turn")));
    }

    private void put(ObjectNode conversation) {
        conversations.put(text(conversation, "id"), conversation);
    }

    ObjectNode get(String id) {
        ObjectNode found = conversations.get(id);
        if (found == null) {
            throw new Refusal(404, "urn:problem:plaza:not-found", "no conversation is visible to you");
        }
        return found;
    }

    private static JsonNode message(ObjectNode conversation, String id) {
        for (JsonNode each : conversation.withArray("messages")) {
            if (text(each, "id").equals(id)) {
                return each;
            }
        }
        throw new Refusal(404, "urn:problem:plaza:not-found", "no such message");
    }

    private static boolean isMine(JsonNode conversation) {
        return ME.equals(text(conversation, "owner"));
    }

    private static boolean matches(JsonNode item, Map<String, String> query, String field) {
        String wanted = query.getOrDefault(field, "");
        return wanted.isEmpty() || wanted.equals(text(item, field));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static String page(Stream<? extends JsonNode> items) {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        ArrayNode array = page.putArray("items");
        items.forEach(array::add);
        page.putNull("nextCursor");
        return page.toString();
    }
}
