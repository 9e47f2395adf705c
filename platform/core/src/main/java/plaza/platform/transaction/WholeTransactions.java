package plaza.platform.transaction;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands around Quarkus's own interceptor: what {@link WithTransaction} began is not cut in two by a caller who hangs up. */
@WithTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class WholeTransactions {

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Object result = call.proceed();
        return result instanceof Uni<?> work ? ToItsEnd.of(work) : result;
    }
}
