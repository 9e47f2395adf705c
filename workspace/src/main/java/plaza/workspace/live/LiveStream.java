package plaza.workspace.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import plaza.workspace.live.model.LastSeen;
import plaza.workspace.live.model.LinkState;
import plaza.workspace.live.model.LiveEvent;
import plaza.workspace.live.model.Source;
import plaza.workspace.session.FreshTokens;
import plaza.workspace.session.model.Person;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;

/**
 * The one stream of a page: HTTP/1.1 gives a browser six connections to a host, and each tab's stream holds one.
 *
 * <p>Each service's stream is followed for as long as the page is there: a service that goes away is told as a link
 * that is down, and its stream goes on where it stopped. While an agent's stream is open, agent-service hears the
 * agent's heartbeat. The stream ends by itself only with the session.
 */
@ApplicationScoped
public class LiveStream {

    private static final String PRESENCE = "presence";

    /** Follows {@link LiveEvent#SESSION_ENDED} and is never sent. */
    private static final LiveEvent END = new LiveEvent(null, "end", "");

    private final FreshTokens fresh;
    private final ServiceStreams services;
    private final ClockTelling clock;
    private final LiveSettings settings;

    LiveStream(FreshTokens fresh, ServiceStreams services, ClockTelling clock, LiveSettings settings) {
        this.fresh = fresh;
        this.services = services;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Opens the stream of one page.
     *
     * @param handle the session; its tokens are renewed for as long as the stream is open
     * @param person whose roles say which services have something to tell
     * @param lastSeen where the page stopped
     */
    public Multi<LiveEvent> open(SessionHandle handle, Person person, LastSeen lastSeen) {
        PageProgress progress = new PageProgress(lastSeen);
        List<Multi<LiveEvent>> parts = new ArrayList<>();
        parts.add(clock.events());
        Source.listFor(person.roles()).forEach(source -> parts.add(following(handle, source, progress)));
        if (person.has(Person.AGENT)) {
            parts.add(heartbeat(handle));
        }
        return Multi.createBy()
                .merging()
                .streams(parts)
                .onItem()
                .transformToMultiAndConcatenate(LiveStream::endingWithTheSession)
                .select()
                .first(event -> event != END);
    }

    private static Multi<LiveEvent> endingWithTheSession(LiveEvent event) {
        return event == LiveEvent.SESSION_ENDED
                ? Multi.createFrom().items(event, END)
                : Multi.createFrom().item(event);
    }

    private Multi<LiveEvent> following(SessionHandle handle, Source source, PageProgress progress) {
        return Multi.createBy()
                .repeating()
                .supplier(() -> source)
                .indefinitely()
                .onItem()
                .transformToMultiAndConcatenate(each -> once(handle, each, progress));
    }

    private Multi<LiveEvent> once(SessionHandle handle, Source source, PageProgress progress) {
        return fresh.find(handle)
                .onItem()
                .transformToMulti(state -> events(state, source, progress))
                .onCompletion()
                .call(() -> rest(settings.retryAfter()))
                .onFailure(ServiceStreams.Refused.class)
                .recoverWithMulti(() -> told(source, LinkState.REFUSED, settings.refusedRetryAfter()))
                .onFailure()
                .recoverWithMulti(() -> told(source, LinkState.DOWN, settings.retryAfter()));
    }

    private Multi<LiveEvent> events(SessionState state, Source source, PageProgress progress) {
        return switch (state) {
            case SessionState.Open(TokenSet tokens) ->
                services.open(source, tokens.accessToken(), progress.find(source))
                        .map(signal -> event(signal, source, progress));
            case SessionState.Ended() -> Multi.createFrom().item(LiveEvent.SESSION_ENDED);
            case SessionState.Unknown() -> Multi.createFrom().item(LiveEvent.link(source.label(), LinkState.DOWN));
        };
    }

    private static LiveEvent event(ServiceStreams.Signal signal, Source source, PageProgress progress) {
        return switch (signal) {
            case ServiceStreams.Signal.Stands() -> LiveEvent.link(source.label(), LinkState.UP);
            case ServiceStreams.Signal.Told told -> progress.after(source, told.event());
        };
    }

    private Multi<LiveEvent> told(Source source, LinkState state, Duration pause) {
        return Multi.createFrom()
                .item(LiveEvent.link(source.label(), state))
                .onCompletion()
                .call(() -> rest(pause));
    }

    private static Uni<Void> rest(Duration pause) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(pause);
    }

    private Multi<LiveEvent> heartbeat(SessionHandle handle) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(settings.heartbeatEvery())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> fresh.find(handle)
                        .chain(this::beat)
                        .onFailure()
                        .recoverWithItem(LiveEvent.link(PRESENCE, LinkState.DOWN)));
    }

    private Uni<LiveEvent> beat(SessionState state) {
        return switch (state) {
            case SessionState.Open(TokenSet tokens) ->
                services.beat(tokens.accessToken()).map(link -> LiveEvent.link(PRESENCE, link));
            case SessionState.Ended() -> Uni.createFrom().item(LiveEvent.SESSION_ENDED);
            case SessionState.Unknown() -> Uni.createFrom().item(LiveEvent.link(PRESENCE, LinkState.DOWN));
        };
    }
}
