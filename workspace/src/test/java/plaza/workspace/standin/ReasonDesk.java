package plaza.workspace.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the stand-in services say of a brand's tree of reasons. */
public final class ReasonDesk {

    private static final String TREE = """
            {"brand": "telco-andina", "version": 3,
             "product": [{"id": "hogar", "name": "Hogar", "below": [
                 {"id": "internet-fibra", "name": "Internet por fibra", "below": []},
                 {"id": "television", "name": "Televisión", "below": []}]},
               {"id": "empresas", "name": "Empresas", "below": []}],
             "cause": [{"id": "sin-servicio", "name": "Sin servicio", "below": []},
               {"id": "cobro-indebido", "name": "Cobro indebido", "below": []}],
             "resolution": [{"id": "resuelto", "name": "Resuelto", "below": []}],
             "area": [{"id": "red", "name": "Red y mantenimiento", "below": []},
               {"id": "facturacion", "name": "Facturación", "below": []}]}
            """;

    private ObjectNode tree = fresh();

    synchronized void clear() {
        tree = fresh();
    }

    synchronized String tree() {
        return tree.toString();
    }

    /** What a conversation may be closed with. */
    synchronized String ofCase() {
        ObjectNode answer = StandInServices.JSON.createObjectNode();
        answer.set("tree", tree);
        return answer.putNull("closedWith").toString();
    }

    synchronized String change(JsonNode wanted) {
        tree.setAll((ObjectNode) wanted);
        return tree.put("version", tree.path("version").asLong() + 1).toString();
    }

    private static ObjectNode fresh() {
        return (ObjectNode) StandInServices.read(TREE);
    }
}
