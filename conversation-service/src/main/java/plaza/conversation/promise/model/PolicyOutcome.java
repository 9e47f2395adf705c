package plaza.conversation.promise.model;

import plaza.conversation.calendar.model.CalendarId;

/** What became of a change of a policy. */
public sealed interface PolicyOutcome {

    /** It is as it was wanted. */
    record Kept(Policy policy) implements PolicyOutcome {}

    /** There is no such policy. */
    record Absent(PolicyId id) implements PolicyOutcome {}

    /** Somebody changed it since that version was read. */
    record Overtaken(long version) implements PolicyOutcome {}

    /** Another has that name. */
    record NameTaken(String name) implements PolicyOutcome {}

    /** Another asks the same of cases, so nobody could tell which one holds. */
    record ConditionsTaken(Policy by) implements PolicyOutcome {}

    /** The policy that asks nothing would begin to, and some cases would be left without a promise. */
    record DefaultStays() implements PolicyOutcome {}

    /** There is no such calendar. */
    record NoCalendar(CalendarId calendar) implements PolicyOutcome {}

    /** There are as many as there may be. */
    record TooMany(int most) implements PolicyOutcome {}
}
