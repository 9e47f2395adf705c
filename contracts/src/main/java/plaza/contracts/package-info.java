/** Reads what services know of each other, topics and events, as data; for tests and the local platform only. */
@NullMarked
package plaza.contracts;

import org.jspecify.annotations.NullMarked;
