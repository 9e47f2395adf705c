/** What the errors of the Graph API mean. */
@NullMarked
package plaza.ingestion.graph.model;

import org.jspecify.annotations.NullMarked;
