package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the stand-in services say of drafts and of what a brand shows: one way of writing a telephone is known. */
public final class PrivacyDesk {

    private static final Pattern PHONE = Pattern.compile("\\d{3} \\d{3}-\\d{4}");

    private final List<ObjectNode> disclosures = new ArrayList<>();

    synchronized void clear() {
        disclosures.clear();
    }

    /** The findings in a draft. */
    synchronized String check(JsonNode draft) {
        ObjectNode answer = StandInServices.JSON.createObjectNode();
        ArrayNode findings = answer.putArray("findings");
        Matcher matcher = PHONE.matcher(draft.path("text").asText());
        while (draft.path("visibility").asText().equals("public") && matcher.find()) {
            findings.addObject()
                    .put("rule", "personal-data")
                    .put("kind", "phone")
                    .put("offset", matcher.start())
                    .put("length", matcher.end() - matcher.start())
                    .put("blocks", true);
        }
        return answer.toString();
    }

    synchronized String list() {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        page.putArray("items").addAll(disclosures);
        return page.putNull("nextCursor").toString();
    }

    synchronized String add(JsonNode wanted) {
        ObjectNode added = StandInServices.JSON.createObjectNode();
        added.put("id", UUID.randomUUID().toString())
                .put("kind", wanted.path("kind").asText())
                .put("value", wanted.path("value").asText())
                .put("at", "2026-11-30T12:00:00.000Z")
                .put("by", "a0000000-0000-4000-8000-000000000009")
                .put("name", "Paula Iturralde");
        disclosures.add(added);
        return added.toString();
    }

    synchronized void withdraw(String id) {
        disclosures.removeIf(each -> each.path("id").asText().equals(id));
    }
}
