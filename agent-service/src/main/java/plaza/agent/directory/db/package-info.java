/** The directory in PostgreSQL. */
@NullMarked
package plaza.agent.directory.db;

import org.jspecify.annotations.NullMarked;
