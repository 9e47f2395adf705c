package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import plaza.platform.lease.Lease;

/** Keeps a dispatcher that lost its lease, without knowing it yet, from beginning anything. */
public interface Fences {

    /** True where the lease is still held; it then stays held until the present transaction ends. */
    Uni<Boolean> stands(Lease lease);
}
