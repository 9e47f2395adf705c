package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** One incident that lasts: it is told of, made a crisis, and suggested for one conversation. */
public final class IncidentDesk {

    private static final String ID = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1";
    private static final String AT = "2026-11-30T12:00:00.000Z";

    private ObjectNode incident = cut();
    private String suggestedFor = "";

    synchronized void clear() {
        incident = cut();
        suggestedFor = "";
    }

    /** The customer of that conversation seems to speak of it. */
    public synchronized void suggestFor(String conversation) {
        suggestedFor = conversation;
    }

    synchronized String list(boolean over) {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        if (over == incident.hasNonNull("endedAt")) {
            page.putArray("items").add(incident);
        } else {
            page.putArray("items");
        }
        return page.putNull("nextCursor").toString();
    }

    synchronized String tell(JsonNode fact, boolean ends) {
        incident.withArray("facts")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("text", fact.path("text").asText())
                .put("at", AT);
        if (ends) {
            incident.put("endedAt", AT);
        }
        return incident.toString();
    }

    synchronized String raise(JsonNode wanted) {
        incident.putObject("crisis")
                .put("level", wanted.path("level").asInt())
                .put("team", wanted.path("team").asText())
                .put("since", AT)
                .set("switches", wanted.path("switches"));
        return incident.toString();
    }

    synchronized String of(String conversation) {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        var items = page.putArray("items");
        if (conversation.equals(suggestedFor)) {
            ObjectNode one = items.addObject()
                    .put("id", ID)
                    .put("title", incident.path("title").asText())
                    .put("standing", "suggested")
                    .put("over", false)
                    .put("inCrisis", false)
                    .putNull("toTell");
            one.putArray("evidence").add("Nueva Córdoba").add("sin internet");
        }
        return page.putNull("nextCursor").toString();
    }

    synchronized void say() {
        suggestedFor = "";
    }

    private static ObjectNode cut() {
        ObjectNode cut = StandInServices.JSON.createObjectNode();
        cut.put("id", ID)
                .put("version", 0)
                .put("brand", "telco-andina")
                .put("title", "Corte de fibra en Alberdi")
                .put("product", "internet")
                .put("startedAt", "2026-11-30T11:00:00.000Z")
                .put("expectedEnd", "2026-11-30T21:00:00.000Z")
                .putNull("crisis")
                .putNull("endedAt");
        cut.putArray("places").add("Alberdi").add("Nueva Córdoba");
        cut.putArray("words").add("sin internet");
        cut.putArray("facts");
        cut.putObject("extent")
                .put("people", 1_284)
                .put("conversations", 1_310)
                .put("open", 402)
                .put("untold", 37);
        return cut;
    }
}
