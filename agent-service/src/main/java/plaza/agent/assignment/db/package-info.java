/** Work, offers and assignments in PostgreSQL. */
@NullMarked
package plaza.agent.assignment.db;

import org.jspecify.annotations.NullMarked;
