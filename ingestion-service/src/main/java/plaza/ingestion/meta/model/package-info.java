/** What Meta's private talks have in common, whatever the network, and its pure mapping to interactions. */
@NullMarked
package plaza.ingestion.meta.model;

import org.jspecify.annotations.NullMarked;
