package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.fault.Fault;
import plaza.simulator.fault.Faults;
import plaza.simulator.network.ExternalId;

/** The whole of the fake Graph API but for its transport: access, understanding, faults, doing, answering. */
@ApplicationScoped
public class GraphApi {
    private final GraphAccess access;
    private final FacebookGraph facebook;
    private final Faults faults;
    private final MovableClock clock;
    private final FacebookConfig config;
    private final RandomGenerator chance;
    private final UsageMeter usage;
    private final GraphCallReader reader;

    GraphApi(
            GraphAccess access,
            FacebookGraph facebook,
            Faults faults,
            MovableClock clock,
            FacebookConfig config,
            GraphConfig graph,
            RandomGenerator chance) {
        this.access = access;
        this.facebook = facebook;
        this.faults = faults;
        this.clock = clock;
        this.config = config;
        this.chance = chance;
        this.usage = new UsageMeter(graph.callsPerHour());
        this.reader = new GraphCallReader(new ExternalId(config.pageId()));
    }

    GraphAnswer answer(GraphRequest request) {
        GraphAnswers answers = new GraphAnswers(config.pageId(), usage.called(clock.now()), chance);
        Optional<GraphError> refusal = access.findRefusal(request);
        if (refusal.isPresent()) {
            return answers.error(refusal.get());
        }
        return switch (reader.read(request)) {
            case GraphCallReader.Reading.Misunderstood(GraphError error) -> answers.error(error);
            case GraphCallReader.Reading.Understood(GraphCall call) ->
                faults.takeForApi(FacebookNetwork.CHANNEL, call.operation())
                        .map(fault -> spoiled(fault, call, request, answers))
                        .orElseGet(() -> answers.of(facebook.execute(call, request)));
        };
    }

    private GraphAnswer spoiled(Fault.OfApi fault, GraphCall call, GraphRequest request, GraphAnswers answers) {
        return switch (fault) {
            case Fault.ApiError error -> answers.error(ErrorCatalogue.of(error));
            case Fault.HttpStatus(int status, boolean html) -> GraphAnswers.inFront(status, html);
            case Fault.CloseBeforeAnswer ignored -> new GraphAnswer.Closed();
            case Fault.ErrorLateInBody ignored -> answers.errorLateInBody(ErrorCatalogue.refusedAsSuch());
            case Fault.LateAct(var wait) ->
                new GraphAnswer.Later(wait, () -> answers.of(facebook.execute(call, request)));
            case Fault.LateAnswer(var wait) -> {
                GraphAnswer done = answers.of(facebook.execute(call, request));
                yield new GraphAnswer.Later(wait, () -> done);
            }
            case Fault.PublishThenClose ignored -> {
                facebook.execute(call, request);
                yield new GraphAnswer.Closed();
            }
            case Fault.AcceptThenFail ignored -> {
                facebook.execute(call, request);
                yield answers.error(ErrorCatalogue.failedInside());
            }
            case Fault.DuplicateId ignored ->
                answers.of(facebook.execute(call, request).withId(facebook::findIdBefore));
        };
    }

    /** As at the start. */
    public void reset() {
        usage.clear();
    }
}
