/** How every Kafka consumer of Plaza treats a record: handle, wait while the infrastructure is down, set poison aside. */
@NullMarked
package plaza.platform.consumer;

import org.jspecify.annotations.NullMarked;
