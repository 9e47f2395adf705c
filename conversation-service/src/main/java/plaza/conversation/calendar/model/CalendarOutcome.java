package plaza.conversation.calendar.model;

/** What became of a change of a calendar. */
public sealed interface CalendarOutcome {

    /** It is as it was wanted. */
    record Kept(NamedCalendar calendar) implements CalendarOutcome {}

    /** There is no such calendar. */
    record Absent(CalendarId id) implements CalendarOutcome {}

    /** Somebody changed it since that version was read. */
    record Overtaken(long version) implements CalendarOutcome {}

    /** Another has that name. */
    record NameTaken(String name) implements CalendarOutcome {}

    /** There are as many as there may be. */
    record TooMany(int most) implements CalendarOutcome {}
}
