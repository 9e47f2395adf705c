/** Calendars of working hours, kept by people. */
@NullMarked
package plaza.conversation.calendar;

import org.jspecify.annotations.NullMarked;
