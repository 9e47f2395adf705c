/** What a network is to Plaza: the one shape of a channel, and the list of all channels. */
@NullMarked
package plaza.ingestion.channel;

import org.jspecify.annotations.NullMarked;
