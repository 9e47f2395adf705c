/** Calls of the Graph API with restfb over a requestor of ours. */
@NullMarked
package plaza.ingestion.graph.network;

import org.jspecify.annotations.NullMarked;
