/** Private talk as Messenger's and Instagram's webhooks say it. */
@NullMarked
package plaza.simulator.messaging;

import org.jspecify.annotations.NullMarked;
