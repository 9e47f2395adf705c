package plaza.conversation.calendar.model;

import java.util.UUID;

/** Names one calendar. */
public record CalendarId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
