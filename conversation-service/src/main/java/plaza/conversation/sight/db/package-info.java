/** The rule of sight as SQL. */
@NullMarked
package plaza.conversation.sight.db;

import org.jspecify.annotations.NullMarked;
