package plaza.reporting.intake;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.reporting.Told;
import plaza.reporting.fact.model.Fact;

/** Keeps what was told at once, without a topic between. */
@ApplicationScoped
public class Keeper {

    private final FactReader reader;
    private final KeepFact facts;

    Keeper(FactReader reader, KeepFact facts) {
        this.reader = reader;
        this.facts = facts;
    }

    /** Returns when the fact and its effect stand; false where they stood before. */
    public boolean keep(Told told) {
        if (!(reader.read(told.record()) instanceof Reading.Known(Fact fact))) {
            throw new IllegalArgumentException(told + " is no fact");
        }
        try {
            return VertxContextSupport.subscribeAndAwait(() -> facts.keep(fact));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
