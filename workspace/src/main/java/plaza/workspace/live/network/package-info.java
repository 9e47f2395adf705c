/** The services' streams and the heartbeat, over HTTP. */
@NullMarked
package plaza.workspace.live.network;

import org.jspecify.annotations.NullMarked;
