/** Replies, the states of their sending, and the rules of waiting and reconciling. Pure. */
@NullMarked
package plaza.ingestion.outbound.model;

import org.jspecify.annotations.NullMarked;
