/** Agents in PostgreSQL. */
@NullMarked
package plaza.conversation.directory.db;

import org.jspecify.annotations.NullMarked;
