/** Lists and cases read from PostgreSQL. */
@NullMarked
package plaza.conversation.reading.db;

import org.jspecify.annotations.NullMarked;
