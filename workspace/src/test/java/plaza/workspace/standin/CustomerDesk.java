package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The cases of a customer, whoever has them: they can become one, and two again. */
public final class CustomerDesk {

    private final Desk desk;

    CustomerDesk(Desk desk) {
        this.desk = desk;
    }

    /** It turns out that the customer of the second case is that of the first. */
    public void areOnePerson(String first, String second) {
        synchronized (desk) {
            desk.get(second).set("customer", desk.get(first).get("customer"));
        }
    }

    String merge(String survivor, JsonNode wanted) {
        synchronized (desk) {
            ObjectNode absorbed = desk.get(wanted.path("conversationId").asText());
            absorbed.put("mergedInto", survivor).put("turn", "resolved").putNull("deadline");
            return changed(absorbed, survivor);
        }
    }

    String unmerge(String absorbed) {
        synchronized (desk) {
            ObjectNode apart = desk.get(absorbed);
            String survivor = apart.get("mergedInto").asText();
            apart.put("turn", "new").putNull("mergedInto");
            changed(apart, survivor);
            return apart.toString();
        }
    }

    private String changed(ObjectNode absorbed, String survivor) {
        desk.changed(absorbed);
        desk.changed(desk.get(survivor));
        return desk.get(survivor).toString();
    }
}
