package plaza.conversation.incident.model;

import java.util.UUID;

/** Our id of an incident. */
public record IncidentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
