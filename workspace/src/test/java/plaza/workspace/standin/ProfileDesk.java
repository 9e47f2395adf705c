package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plaza.platform.testing.DemoUser;

/** What the stand-in services know of customers over all their conversations. */
public final class ProfileDesk {

    private static final List<String> TOLD = List.of(
            "id",
            "channel",
            "brand",
            "site",
            "turn",
            "resolution",
            "owner",
            "mergedInto",
            "openedAt",
            "lastActivityAt");

    private final Set<String> outOfSight = new HashSet<>();
    private final Map<String, ObjectNode> wishes = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, String> alike = new HashMap<>();
    private final Set<String> joined = new HashSet<>();
    private final Map<String, ObjectNode> profiles = new HashMap<>();

    synchronized void clear() {
        outOfSight.clear();
        profiles.clear();
        wishes.clear();
        begun.clear();
        alike.clear();
        joined.clear();
    }

    /** A conversation of the same customer that a colleague had and closed some days ago, at another site. */
    synchronized ObjectNode before(ObjectNode conversation, String id, Instant now) {
        ObjectNode past = conversation.deepCopy();
        past.put("id", id)
                .put("site", "bogota")
                .put("turn", "resolved")
                .put("resolution", "answered")
                .put("owner", DemoUser.MATEO.subject())
                .putNull("deadline")
                .put("openedAt", now.minus(Duration.ofDays(6)).toString())
                .put("lastActivityAt", now.minus(Duration.ofDays(5)).toString());
        outOfSight.add(id);
        return past;
    }

    synchronized String get(String id, Collection<ObjectNode> conversations) {
        ObjectNode customer = StandInServices.JSON.createObjectNode().put("id", id);
        ArrayNode known = customer.putArray("conversations");
        for (ObjectNode each : conversations) {
            if (each.path("customer").path("id").asText().equals(id)) {
                customer.set("name", each.get("customer").get("name"));
                known.add(told(each));
            }
        }
        customer.putArray("identities").addObject().put("channel", "facebook").put("externalId", "77001");
        return customer.toString();
    }

    synchronized String profile(String id) {
        ObjectNode known = profiles.get(id);
        if (known == null) {
            known = StandInServices.JSON
                    .createObjectNode()
                    .put("customerId", id)
                    .put("version", 0);
            known.putArray("fields");
            known.putArray("tags");
        }
        return known.toString();
    }

    synchronized String keep(String id, ObjectNode wanted, String seen) {
        ObjectNode known = (ObjectNode) StandInServices.read(profile(id));
        if (!seen.equals("\"" + known.get("version").asLong() + "\"")) {
            throw new Desk.Refusal(412, "urn:problem:conversation:changed-meanwhile", "somebody was faster");
        }
        known.put("version", known.get("version").asLong() + 1);
        known.set("fields", wanted.get("fields"));
        known.set("tags", wanted.get("tags"));
        profiles.put(id, known);
        return known.toString();
    }

    /** Somebody of another network looks like that customer. */
    public synchronized void looksAlike(String id, String other) {
        alike.put(id, other);
    }

    synchronized String matches(String id) {
        ObjectNode matches = StandInServices.JSON.createObjectNode();
        ArrayNode suggestions = matches.putArray("suggestions");
        ArrayNode merged = matches.putArray("merged");
        String other = alike.get(id);
        if (other != null && joined.contains(other)) {
            merged.addObject().put("customerId", other).put("name", "Rosa Q.");
        } else if (other != null) {
            ObjectNode suggestion =
                    suggestions.addObject().put("customerId", other).put("name", "Rosa Q.");
            suggestion.putArray("channels").add("whatsapp");
            suggestion.putArray("evidence").add("phone");
        }
        return matches.toString();
    }

    synchronized String says(String id, String what, String other) {
        switch (what) {
            case "/merge" -> joined.add(other);
            case "/unmerge" -> joined.remove(other);
            default -> alike.remove(id, other);
        }
        return matches(id);
    }

    synchronized String wishes(String id) {
        ObjectNode known = wishes.get(id);
        if (known == null) {
            known = StandInServices.JSON.createObjectNode().put("version", 0);
            known.putNull("quietFrom").putNull("quietUntil");
            known.putObject("channels");
            known.putObject("consents");
        }
        return known.toString();
    }

    synchronized String wish(String id, ObjectNode wanted, String seen) {
        long version = StandInServices.read(wishes(id)).get("version").asLong();
        if (!seen.equals("\"" + version + "\"")) {
            throw new Desk.Refusal(412, "urn:problem:conversation:changed-meanwhile", "somebody was faster");
        }
        wishes.put(id, wanted.put("version", version + 1));
        return wanted.toString();
    }

    /** Whoever agreed to WhatsApp may be written to there, once. */
    synchronized String permission(String id) {
        boolean agreed = StandInServices.read(wishes(id))
                .path("consents")
                .path("whatsapp")
                .asText()
                .equals("given");
        boolean allowed = agreed && !begun.contains(id);
        ObjectNode permission = StandInServices.JSON.createObjectNode().put("allowed", allowed);
        permission
                .put("channel", allowed ? "whatsapp" : null)
                .put("whyNot", allowed ? null : agreed ? "cap-reached" : "no-channel")
                .put("notBefore", agreed && !allowed ? "2026-12-24T12:00:00.000Z" : null);
        ArrayNode ladder = permission.putArray("ladder");
        ladder.addObject()
                .put("channel", "whatsapp")
                .put("whyNot", agreed ? null : "consent-not-given")
                .put("onlyTemplates", agreed);
        ladder.addObject()
                .put("channel", "facebook")
                .put("whyNot", "network-closed")
                .put("onlyTemplates", false);
        return permission.toString();
    }

    synchronized String begin(String id) {
        begun.add(id);
        return StandInServices.JSON
                .createObjectNode()
                .put("id", id)
                .put("channel", "whatsapp")
                .put("at", Instant.now().toString())
                .toString();
    }

    private ObjectNode told(ObjectNode conversation) {
        ObjectNode past = StandInServices.JSON.createObjectNode();
        for (String field : TOLD) {
            JsonNode value = conversation.path(field);
            past.set(field, value.isMissingNode() ? past.nullNode() : value);
        }
        return past.put("inSight", !outOfSight.contains(conversation.path("id").asText()));
    }
}
