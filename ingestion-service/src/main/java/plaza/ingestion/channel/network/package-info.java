/** Reading JSON that strangers sent, with limits, for all channels. */
@NullMarked
package plaza.ingestion.channel.network;

import org.jspecify.annotations.NullMarked;
