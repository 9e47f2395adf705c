package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.simulator.facebook.Elsewhere;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.fault.Operation;
import plaza.simulator.media.Media;
import plaza.simulator.network.ExternalId;

/** The page: its wall and its Messenger. */
@ApplicationScoped
class FacebookAccount implements GraphAccount {
    private final FacebookNetwork network;
    private final FacebookConfig config;
    private final FacebookGraph wall;
    private final GraphCallReader reader;
    private final PrivateCalls messenger;
    private final Elsewhere elsewhere;

    FacebookAccount(
            FacebookNetwork network, FacebookConfig config, FacebookGraph wall, Elsewhere elsewhere, Media media) {
        this.network = network;
        this.config = config;
        this.wall = wall;
        this.elsewhere = elsewhere;
        this.reader = new GraphCallReader(new ExternalId(config.pageId()));
        this.messenger = new PrivateCalls(PrivateCalls.Manner.messenger(), network, media);
    }

    @Override
    public String channel() {
        return FacebookNetwork.CHANNEL;
    }

    @Override
    public String id() {
        return config.pageId();
    }

    @Override
    public String useCase(Operation operation) {
        return operation == Operation.MESSAGE ? "messenger" : "pages";
    }

    @Override
    public int limitCode(Operation operation) {
        return operation == Operation.MESSAGE ? 80006 : 80001;
    }

    @Override
    public boolean opensWith(String token) {
        return network.opensWith(token);
    }

    @Override
    public String appId() {
        return config.appId();
    }

    @Override
    public String appSecret() {
        return config.appSecret();
    }

    @Override
    public boolean concerns(GraphRequest request) {
        return true;
    }

    @Override
    public Understanding understand(GraphRequest request) {
        return form(request)
                .or(() -> messenger.find(request, isThePage(request)))
                .orElseGet(() -> switch (reader.read(request)) {
                    case GraphCallReader.Reading.Misunderstood(GraphError error) -> Understanding.wrong(error);
                    case GraphCallReader.Reading.Understood(GraphCall call) ->
                        Understanding.of(call.operation(), () -> wall.execute(call, request));
                });
    }

    private Optional<Understanding> form(GraphRequest request) {
        boolean isReading =
                request.method() == GraphRequest.Method.GET && request.path().size() == 1;
        return elsewhere
                .findForm(request.path().getFirst())
                .filter(node -> isReading)
                .map(node -> Understanding.of(Operation.READ, () -> new GraphResult.Fine(node)));
    }

    private boolean isThePage(GraphRequest request) {
        String node = request.path().getFirst();
        return node.equals("me") || node.equals(config.pageId());
    }

    @Override
    public String findIdBefore(String id) {
        return messenger.findIdBefore(id).orElseGet(() -> wall.findIdBefore(id));
    }
}
