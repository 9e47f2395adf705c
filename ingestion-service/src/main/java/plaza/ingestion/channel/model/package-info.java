/** The vocabulary of normalised interactions (DESIGN.md, section 2), free of any network and of any framework. */
@NullMarked
package plaza.ingestion.channel.model;

import org.jspecify.annotations.NullMarked;
