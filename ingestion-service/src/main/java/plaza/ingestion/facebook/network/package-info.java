/** Reading Facebook's JSON into our own small parsed form. */
@NullMarked
package plaza.ingestion.facebook.network;

import org.jspecify.annotations.NullMarked;
