package plaza.system.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An agent who takes every offer, answers once, waits until the answer stands on the network and resolves: by the
 * services' own doors, as the page does it. Whatever does not answer is tried again, with the same key, as a page does.
 */
public final class ScriptedAgent implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration REVIEW = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final String person;
    private final URI home;
    private final Doors doors;
    private final Keyring keys;
    private final Diary diary;
    private final CaseWork work;
    private final Queue<String> offers = new ConcurrentLinkedQueue<>();
    private final Map<String, CaseInHand> inHand = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Ear ofOffers;
    private final Ear ofCases;
    private final Thread worker;
    private volatile boolean isClosed;
    private volatile boolean mayHaveMissed = true;
    private long beatAtNanos = System.nanoTime() - BEAT.toNanos();
    private long reviewAtNanos = beatAtNanos;

    /** Somebody who comes to work; {@code home} is the replica of agent-service that their page speaks to. */
    public ScriptedAgent(String person, URI home, Stage stage, Doors doors, Keyring keys, Diary diary) {
        this.person = person;
        this.home = home;
        this.doors = doors;
        this.keys = keys;
        this.diary = diary;
        this.work = new CaseWork(person, stage.conversations(), doors, keys, diary);
        this.ofOffers = new Ear(person, at("/api/v1/offers/changes"), doors, keys, this::hearOffer, this::isBack);
        this.ofCases = new Ear(
                person,
                stage.conversations().resolve("/api/v1/conversations/changes"),
                doors,
                keys,
                this::hearCase,
                this::isBack);
        this.worker = Thread.ofVirtual().name(person + " works").unstarted(this::work);
    }

    /** Comes to work. */
    public ScriptedAgent start() {
        ofOffers.start();
        ofCases.start();
        worker.start();
        return this;
    }

    /** True while something is still to be done. */
    public boolean isBusy() {
        return !offers.isEmpty() || !inHand.isEmpty();
    }

    /** Goes home: no more offers for them. */
    @Override
    public void close() {
        isClosed = true;
        worker.interrupt();
        ofOffers.close();
        ofCases.close();
        try {
            worker.join();
            send("PUT", "/api/v1/agents/me/presence", Map.of("state", "offline"));
        } catch (IOException e) {
            // the service is away as well: it will notice the silence
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A line stands, perhaps again: what was told in between was not heard. */
    private void isBack() {
        mayHaveMissed = true;
        news.release();
    }

    private void hearOffer(EventReader.Event event) {
        if (event.name().equals("offered")) {
            JsonNode offer = Doors.json(event.data());
            diary.offered(offer.path("conversationId").asText(), Instant.now());
            offers.add(offer.path("id").asText());
            news.release();
        }
    }

    /** Whoever has not read it yet may see it now; whoever answered waits until the turn is no longer ours. */
    private void hearCase(EventReader.Event event) {
        JsonNode changed = Doors.json(event.data());
        CaseInHand known = inHand.get(changed.path("conversationId").asText());
        String turn = changed.path("turn").asText();
        boolean isOurs = turn.equals("new") || turn.equals("waiting-for-us");
        if (known != null && (known.reply == null || !isOurs)) {
            known.hasNews = true;
            news.release();
        }
    }

    private void work() {
        while (!isClosed) {
            try {
                news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                beat();
                acceptAll();
                review();
                for (CaseInHand each : inHand.values()) {
                    work.goOn(each);
                }
                inHand.values().removeIf(each -> each.isOver);
            } catch (IOException e) {
                mayHaveMissed = true;
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void acceptAll() throws IOException, InterruptedException {
        int known = offers.size();
        for (int each = 0; each < known; each++) {
            String offer = offers.poll();
            if (offer != null) {
                accept(offer);
            }
        }
    }

    private void beat() throws IOException, InterruptedException {
        if (System.nanoTime() - beatAtNanos < BEAT.toNanos()) {
            return;
        }
        Answer heard = send("POST", "/api/v1/agents/me/presence/heartbeat", Map.of());
        Answer seen = doors.get(at("/api/v1/agents/me/presence"), keys.token(person));
        boolean isThere = seen.body().path("state").asText().equals("available")
                || send("PUT", "/api/v1/agents/me/presence", Map.of("state", "available"))
                        .isGood();
        if (heard.isGood() && isThere) {
            beatAtNanos = System.nanoTime();
        }
    }

    private void accept(String offer) throws IOException, InterruptedException {
        Answer answer;
        try {
            answer = send("POST", "/api/v1/offers/" + offer + "/acceptance", Map.of());
        } catch (IOException e) {
            offers.add(offer);
            throw e;
        }
        if (answer.isGood()) {
            take(answer.body());
        } else if (answer.isPassing()) {
            offers.add(offer);
            pause();
        }
    }

    /** What the page shows after a break of the line: offers that were missed, work whose acceptance was not answered. */
    private void review() throws IOException, InterruptedException {
        if (!mayHaveMissed && System.nanoTime() - reviewAtNanos < REVIEW.toNanos()) {
            return;
        }
        mayHaveMissed = false;
        Answer open = doors.get(at("/api/v1/offers"), keys.token(person));
        open.body().path("items").forEach(offer -> {
            diary.offered(offer.path("conversationId").asText(), Instant.now());
            if (!offers.contains(offer.path("id").asText())) {
                offers.add(offer.path("id").asText());
            }
        });
        Answer mine = doors.get(at("/api/v1/work/mine"), keys.token(person));
        mine.body().path("items").forEach(this::take);
        if (open.isGood() && mine.isGood()) {
            reviewAtNanos = System.nanoTime();
        } else {
            mayHaveMissed = true;
        }
    }

    private void take(JsonNode owned) {
        String conversation = owned.path("conversationId").asText();
        CaseInHand known = inHand.computeIfAbsent(
                conversation, id -> new CaseInHand(id, owned.path("epoch").asLong()));
        known.epoch = Math.max(known.epoch, owned.path("epoch").asLong());
    }

    private Answer send(String method, String path, Object body) throws IOException, InterruptedException {
        return doors.send(method, at(path), keys.token(person), body, Map.of());
    }

    private URI at(String path) {
        return home.resolve(path);
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
