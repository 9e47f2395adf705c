/** What Meta's networks share: the hub handshake and the signature over the raw bytes. */
@NullMarked
package plaza.ingestion.meta;

import org.jspecify.annotations.NullMarked;
