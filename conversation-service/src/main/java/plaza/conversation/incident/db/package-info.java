/** Incidents in PostgreSQL. */
@NullMarked
package plaza.conversation.incident.db;

import org.jspecify.annotations.NullMarked;
