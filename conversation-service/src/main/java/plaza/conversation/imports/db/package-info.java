/** Which cases were brought over. */
@NullMarked
package plaza.conversation.imports.db;

import org.jspecify.annotations.NullMarked;
