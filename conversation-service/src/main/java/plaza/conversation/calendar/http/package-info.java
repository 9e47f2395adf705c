/** Calendars over HTTP. */
@NullMarked
package plaza.conversation.calendar.http;

import org.jspecify.annotations.NullMarked;
