/** Profiles in PostgreSQL. */
@NullMarked
package plaza.conversation.profile.db;

import org.jspecify.annotations.NullMarked;
