/** Items of {@code messaging} and {@code standby}, read with Jackson. */
@NullMarked
package plaza.ingestion.messenger.network;

import org.jspecify.annotations.NullMarked;
