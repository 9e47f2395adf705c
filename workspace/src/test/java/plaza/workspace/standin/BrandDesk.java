package plaza.workspace.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The brand of the stand-in services: it speaks, or is silent. */
public final class BrandDesk {

    private ObjectNode brand = speaking();

    synchronized void clear() {
        brand = speaking();
    }

    /** Somebody silences it. */
    public synchronized String silence(String reason, Instant now) {
        brand.put("waiting", 3)
                .putObject("silence")
                .put("since", now.toString())
                .put("by", "a0000000-0000-4000-8000-000000000005")
                .put("name", "sofia")
                .put("reason", reason);
        return brand.toString();
    }

    /** It speaks again. */
    public synchronized String lift() {
        brand = speaking();
        return brand.toString();
    }

    synchronized String list() {
        ObjectNode page = StandInServices.JSON.createObjectNode();
        page.putArray("items").add(brand);
        return page.putNull("nextCursor").toString();
    }

    private static ObjectNode speaking() {
        ObjectNode brand = StandInServices.JSON.createObjectNode();
        brand.put("brand", "telco-andina").putArray("sites").add("cordoba");
        return brand.putNull("silence").put("waiting", 0).put("leaving", 0);
    }
}
