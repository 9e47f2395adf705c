/** Meta's Graph API, which Facebook, Instagram and WhatsApp share: one way to call, to fail and to count. */
@NullMarked
package plaza.ingestion.graph;

import org.jspecify.annotations.NullMarked;
