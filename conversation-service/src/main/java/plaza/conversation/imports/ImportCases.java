package plaza.conversation.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.conversation.casework.Anew;
import plaza.conversation.imports.model.BroughtCase;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Outcome;
import plaza.conversation.imports.model.Reading;
import plaza.conversation.imports.model.Report;
import plaza.conversation.imports.model.Sheet;
import plaza.conversation.imports.model.SheetReader;

/** Brings cases over one after the other, each whole or not at all; what is wrong with one costs no other. */
@ApplicationScoped
public class ImportCases {

    private final ImportCase one;
    private final Anew anew;
    private final Clock clock;

    ImportCases(ImportCase one, Anew anew, Clock clock) {
        this.one = one;
        this.anew = anew;
        this.clock = clock;
    }

    /** What comes of it. Sheets are asked for one by one, so that a file is never held whole as cases. */
    public Uni<Report> bring(Order order, Iterable<Sheet> sheets) {
        SheetReader reader = new SheetReader(order.source(), clock.instant());
        return Multi.createFrom()
                .iterable(sheets)
                .map(reader::read)
                .onItem()
                .transformToUniAndConcatenate(reading -> outcome(order, reading))
                .onItem()
                .scan(() -> Report.EMPTY, (report, done) -> done.addTo(report))
                .collect()
                .last()
                .call(report -> order.dryRun() ? Uni.createFrom().voidItem() : one.note(order, report));
    }

    /** What became of one sheet: what was wrong in it, and of its case if it has one. */
    private record Done(Reading reading, Optional<Outcome> outcome) {

        Report addTo(Report report) {
            Report with = report.with(reading.rejected());
            return outcome.map(with::with).orElse(with);
        }
    }

    private Uni<Done> outcome(Order order, Reading reading) {
        return reading.brought()
                .map(brought -> take(order, brought).map(outcome -> new Done(reading, Optional.of(outcome))))
                .orElseGet(() -> Uni.createFrom().item(new Done(reading, Optional.empty())));
    }

    private Uni<Outcome> take(Order order, BroughtCase brought) {
        return anew.until(() -> one.take(order, brought))
                .onFailure(ImportCase.Tried.class)
                .recoverWithItem(ImportCase.Tried::outcome);
    }
}
