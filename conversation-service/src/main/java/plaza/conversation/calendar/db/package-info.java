/** Calendars in PostgreSQL. */
@NullMarked
package plaza.conversation.calendar.db;

import org.jspecify.annotations.NullMarked;
