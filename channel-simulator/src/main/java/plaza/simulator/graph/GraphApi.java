package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.fault.Fault;
import plaza.simulator.fault.Faults;
import plaza.simulator.fault.Operation;
import plaza.simulator.limit.RateLimits;

/** The whole of the fake Graph API but for its transport: access, limits, understanding, faults, doing, answering. */
@ApplicationScoped
public class GraphApi {
    private final GraphAccounts accounts;
    private final GraphAccess access;
    private final TokenInspection tokens;
    private final Faults faults;
    private final RateLimits limits;
    private final MovableClock clock;
    private final RandomGenerator chance;
    private final UsageMeter usage;

    GraphApi(
            GraphAccounts accounts,
            GraphAccess access,
            TokenInspection tokens,
            Faults faults,
            RateLimits limits,
            MovableClock clock,
            GraphConfig graph,
            RandomGenerator chance) {
        this.accounts = accounts;
        this.access = access;
        this.tokens = tokens;
        this.faults = faults;
        this.limits = limits;
        this.clock = clock;
        this.chance = chance;
        this.usage = new UsageMeter(graph.callsPerHour());
    }

    GraphAnswer answer(GraphRequest request) {
        GraphAccount account = accounts.of(request);
        Instant now = clock.now();
        int appUsage = usage.called(now);
        Optional<GraphError> refusal = access.findRefusal(account, request);
        if (refusal.isPresent()) {
            return answers(account, Operation.READ, appUsage, Optional.empty(), request)
                    .error(refusal.get());
        }
        Optional<RateLimits.Use> use = limits.called(account.channel(), now);
        return switch (tokens.find(request).orElseGet(() -> account.understand(request))) {
            case Understanding.Misunderstood(GraphError error) -> {
                GraphAnswers answers = answers(account, Operation.READ, appUsage, use, request);
                yield answers.error(use.flatMap(stand -> beyond(stand, account, Operation.READ))
                        .orElse(error));
            }
            case Understanding.Understood(Deed deed) -> {
                GraphAnswers answers = answers(account, deed.operation(), appUsage, use, request);
                yield use.flatMap(stand -> beyond(stand, account, deed.operation()))
                        .map(answers::error)
                        .orElseGet(() -> answer(deed, account, answers, request));
            }
        };
    }

    private GraphAnswers answers(
            GraphAccount account,
            Operation operation,
            int appUsage,
            Optional<RateLimits.Use> use,
            GraphRequest request) {
        return new GraphAnswers(
                account.id(),
                account.useCase(operation),
                appUsage,
                use,
                request.find("locale").orElse("").startsWith("es"),
                chance);
    }

    private static Optional<GraphError> beyond(RateLimits.Use use, GraphAccount account, Operation operation) {
        return use.isRefused()
                ? Optional.of(
                        ErrorCatalogue.of(use.limit().code().orElse(account.limitCode(operation)), OptionalInt.empty()))
                : Optional.empty();
    }

    private GraphAnswer answer(Deed deed, GraphAccount account, GraphAnswers answers, GraphRequest request) {
        return faults.takeForApi(account.channel(), deed.operation(), request::names)
                .map(fault -> spoiled(fault, deed, account, answers))
                .orElseGet(() -> answers.of(deed.done()));
    }

    private static GraphAnswer spoiled(Fault.OfApi fault, Deed deed, GraphAccount account, GraphAnswers answers) {
        return switch (fault) {
            case Fault.ApiError error -> answers.error(ErrorCatalogue.of(error));
            case Fault.HttpStatus(int status, boolean html) -> GraphAnswers.inFront(status, html);
            case Fault.CloseBeforeAnswer ignored -> new GraphAnswer.Closed();
            case Fault.ErrorLateInBody ignored -> answers.errorLateInBody(ErrorCatalogue.refusedAsSuch());
            case Fault.LateAct(var wait) -> new GraphAnswer.Later(wait, () -> answers.of(deed.done()));
            case Fault.LateAnswer(var wait) -> {
                GraphAnswer done = answers.of(deed.done());
                yield new GraphAnswer.Later(wait, () -> done);
            }
            case Fault.PublishThenClose ignored -> {
                deed.done();
                yield new GraphAnswer.Closed();
            }
            case Fault.AcceptThenFail ignored -> {
                deed.done();
                yield answers.error(ErrorCatalogue.failedInside());
            }
            case Fault.DuplicateId ignored -> answers.of(deed.done().withId(account::findIdBefore));
            case Fault.FailedLater(int code) -> answers.of(deed.inVain().apply(code));
        };
    }

    /** As at the start. */
    public void reset() {
        usage.clear();
    }
}
