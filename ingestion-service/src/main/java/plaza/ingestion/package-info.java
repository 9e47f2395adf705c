/** Ears of Plaza: webhooks in, normalised interactions out. This package wires the channels. */
@NullMarked
package plaza.ingestion;

import org.jspecify.annotations.NullMarked;
