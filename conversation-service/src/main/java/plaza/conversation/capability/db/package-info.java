/** Asks PostgreSQL what capabilities depend on. */
@NullMarked
package plaza.conversation.capability.db;

import org.jspecify.annotations.NullMarked;
