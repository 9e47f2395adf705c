/** Ids of things: UUIDv7 for aggregates, UUIDv5 for what a network told. */
@NullMarked
package plaza.platform.ids;

import org.jspecify.annotations.NullMarked;
