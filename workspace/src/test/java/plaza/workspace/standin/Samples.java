package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import plaza.platform.testing.DemoUser;

/** What lies on the desk at first: {@code desk.json}, where {@code "@-9m"} is nine minutes ago. */
final class Samples {

    private static final Pattern MOMENT = Pattern.compile("\"@([+-]?)(\\d+)([smhd])\"");
    private static final String TEXT = text();

    private Samples() {}

    static ObjectNode presence() {
        return (ObjectNode) all(Instant.now()).get("presence");
    }

    static List<ObjectNode> conversations(Instant now) {
        return list(all(now).get("conversations"));
    }

    static List<ObjectNode> queue(Instant now) {
        return list(all(now).get("queue"));
    }

    static List<ObjectNode> serviceLevel() {
        return list(all(Instant.now()).get("serviceLevel"));
    }

    static ObjectNode newcomer(Instant now) {
        ObjectNode newcomer = (ObjectNode) all(now).get("newcomer");
        return newcomer.put("id", UUID.randomUUID().toString());
    }

    static String agents() {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        page.set("items", all(Instant.now()).get("agents"));
        return page.putNull("nextCursor").toString();
    }

    /** Two cases come over, one does not. */
    static String importOf(String dryRun) {
        ObjectNode report = (ObjectNode) all(Instant.now()).get("import");
        return report.put("dryRun", Boolean.parseBoolean(dryRun)).toString();
    }

    static String accounts(Instant now) {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        page.set("items", all(now).get("accounts"));
        return page.putNull("nextCursor").toString();
    }

    static ObjectNode serviceLevelTotal() {
        return (ObjectNode) all(Instant.now()).get("serviceLevelTotal");
    }

    static List<ObjectNode> offers(Instant now) {
        return List.of();
    }

    static ObjectNode offer(ObjectNode conversation, Instant now, Duration life) {
        ObjectNode offer = StandInServices.JSON.createObjectNode();
        return offer.put("id", UUID.randomUUID().toString())
                .put("conversationId", conversation.get("id").asText())
                .put("turnId", UUID.randomUUID().toString())
                .put("channel", conversation.get("channel").asText())
                .put("brand", "telco-andina")
                .put("site", conversation.get("site").asText())
                .put("visibility", "public")
                .put("queuedAt", now.minusSeconds(20).toString())
                .put("deadline", conversation.get("deadline").asText())
                .put("expiresAt", now.plus(life).toString())
                .put("language", "es");
    }

    static ObjectNode work(ObjectNode conversation) {
        ObjectNode work = StandInServices.JSON.createObjectNode();
        work.put("conversationId", conversation.get("id").asText());
        for (String field : List.of("epoch", "channel", "brand", "site", "deadline")) {
            work.set(field, conversation.get(field));
        }
        work.set("since", conversation.get("openedAt"));
        return work.put("units", 1);
    }

    static ObjectNode counts(List<ObjectNode> queue) {
        ObjectNode counts = StandInServices.JSON.createObjectNode();
        for (String state : List.of("waiting", "offered", "assigned")) {
            counts.put(
                    state,
                    queue.stream()
                            .filter(item -> state.equals(item.get("state").asText()))
                            .count());
        }
        queue.stream()
                .filter(item -> "waiting".equals(item.get("state").asText()))
                .map(item -> item.get("queuedAt").asText())
                .min(String::compareTo)
                .ifPresentOrElse(
                        oldest -> counts.put("oldestQueuedAt", oldest), () -> counts.putNull("oldestQueuedAt"));
        return counts;
    }

    static ObjectNode ours(String external, String text, Instant at) {
        ObjectNode message = message(external, text, at).put("direction", "outbound");
        message.putObject("author").put("id", "100000000000001").put("name", "Telco Andina");
        return message;
    }

    static ObjectNode theirs(String external, String text, Instant at, String name) {
        ObjectNode message = message(external, text, at).put("direction", "inbound");
        message.putObject("author").put("id", "77001").put("name", name);
        return message;
    }

    static ObjectNode reply(String id, String text, Instant at) {
        return StandInServices.JSON
                .createObjectNode()
                .put("id", id)
                .put("state", "accepted")
                .put("text", text)
                .put("agentId", DemoUser.LUCIA.subject())
                .put("approvedAt", at.toString())
                .putNull("publishedAt")
                .putNull("reason")
                .put("visibility", "public");
    }

    /** What can be done with a message: in public as on Facebook's wall, in private for a day. */
    static ObjectNode capabilities(JsonNode message, Map<String, String> closed, boolean hasTemplates, Instant now) {
        ObjectNode answer = StandInServices.JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        boolean isPrivate = "private".equals(message.path("visibility").asText());
        boolean isHidden = message.path("hidden").asBoolean();
        if (isPrivate) {
            items.add(capability("direct-message", closed, now.plus(Duration.ofHours(20)), 2_000));
            if (hasTemplates) {
                items.add(capability("template-message", closed, null, 4_096));
                answer.set("templates", all(now).get("templates"));
            }
        } else {
            items.add(capability("comment-reply", closed, null, 8_000));
            items.add(capability("private-reply", closed, now.plus(Duration.ofDays(6)), 2_000));
            items.add(capability(isHidden ? "unhide" : "hide", closed, null, 0));
            items.add(capability("delete", closed, null, 0));
            items.add(capability("like", closed, null, 0));
        }
        return answer;
    }

    static String ticket(Instant now) {
        return "{\"fileId\":\"%s\",\"ticket\":\"t\",\"endsAt\":\"%s\"}"
                .formatted(UUID.randomUUID(), now.plus(Duration.ofMinutes(5)));
    }

    /** Whatever was put there is a small picture. */
    static String upload(String id, @Nullable String name, Instant now) {
        return StandInServices.JSON
                .createObjectNode()
                .put("id", id)
                .put("kind", "image")
                .put("mediaType", "image/png")
                .put("size", 34_000)
                .put("name", name)
                .put("scan", "clean")
                .put("receipt", "receipt-of-" + name)
                .put("endsAt", now.plus(Duration.ofDays(1)).toString())
                .toString();
    }

    /** One picture on the wall, several in private, and none with a private reply. */
    private static ObjectNode files(String act) {
        ObjectNode files = StandInServices.JSON.createObjectNode();
        boolean none = act.equals("private-reply");
        files.put("most", none ? 0 : act.equals("comment-reply") ? 1 : 10).put("reason", none ? "one-message" : null);
        ArrayNode kinds = files.putArray("kinds");
        if (!none) {
            ObjectNode images = kinds.addObject().put("kind", "image").put("maxBytes", 10_000_000);
            images.putNull("caption").putArray("mediaTypes").add("image/jpeg").add("image/png");
        }
        return files;
    }

    private static ObjectNode capability(
            String act, Map<String, String> closed, @Nullable Instant until, int mostCharacters) {
        ObjectNode capability = StandInServices.JSON
                .createObjectNode()
                .put("act", act)
                .put("allowed", !closed.containsKey(act))
                .put("until", until == null ? null : until.toString())
                .putNull("automaticUntil")
                .put("reason", closed.get(act));
        if (mostCharacters == 0) {
            return capability.putNull("textLimit");
        }
        capability.putObject("textLimit").put("most", mostCharacters).put("unit", "characters");
        capability.set("files", files(act));
        return capability;
    }

    static ObjectNode act(String conversation, String message, ObjectNode wanted, Instant at) {
        ObjectNode act = StandInServices.JSON
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("conversationId", conversation)
                .put("messageId", message)
                .put("agentId", DemoUser.LUCIA.subject())
                .put("approvedAt", at.toString())
                .put("state", "accepted")
                .put("stateAt", at.toString())
                .putNull("reason")
                .putNull("heldUntil");
        act.set("act", wanted.get("act"));
        return act.set("policyReason", wanted.get("reason"));
    }

    static ObjectNode note(String text, Instant at) {
        return StandInServices.JSON
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("text", text)
                .put("authorId", DemoUser.LUCIA.subject())
                .put("at", at.toString());
    }

    static ObjectNode explanation(String conversation) {
        return ((ObjectNode) all(Instant.now()).get("explanation")).put("conversationId", conversation);
    }

    private static ObjectNode message(String external, String text, Instant at) {
        ObjectNode message = StandInServices.JSON
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("externalId", external)
                .put("parentId", "900_901")
                .put("visibility", "public")
                .put("text", text)
                .put("createdAt", at.toString())
                .put("receivedAt", at.toString())
                .putNull("editedAt")
                .putNull("removedAt")
                .put("hidden", false);
        message.putArray("attachments");
        return message;
    }

    private static List<ObjectNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static ObjectNode all(Instant now) {
        return (ObjectNode) StandInServices.read(MOMENT.matcher(TEXT).replaceAll(match -> moment(match, now)));
    }

    private static String moment(MatchResult match, Instant now) {
        Duration distance = Duration.parse(
                match.group(3).equals("d") ? "P" + match.group(2) + "D" : "PT" + match.group(2) + match.group(3));
        Instant moment = match.group(1).equals("-") ? now.minus(distance) : now.plus(distance);
        return Matcher.quoteReplacement("\""
                + new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(moment) + "\"");
    }

    private static String text() {
        try (InputStream in = Samples.class.getResourceAsStream("/desk.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
