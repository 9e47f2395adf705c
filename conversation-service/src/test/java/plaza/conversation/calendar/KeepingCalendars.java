package plaza.conversation.calendar;

import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class KeepingCalendars {

    private KeepingCalendars() {}

    public static KeepCalendar on(Calendars calendars, Revisions revisions, Ids ids) {
        return new KeepCalendar(calendars, revisions, ids);
    }
}
