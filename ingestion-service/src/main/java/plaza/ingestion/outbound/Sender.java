package plaza.ingestion.outbound;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Uploaded;
import plaza.ingestion.outbound.model.BackOff;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.platform.lease.Lease;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

/**
 * Sends one reply: marks it, sends it, writes down what came of it. What the network answered is not let go before it is
 * written, however long the database is away. Blocking; runs on virtual threads.
 */
final class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final BackOff WRITE_AGAIN = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(2));

    private final LeaveReply leave;
    private final SettleReply settle;
    private final Publishers publishers;
    private final Porter porter;
    private final SettleUpload uploads;
    private final Duration startWithin;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Sender(
            LeaveReply leave,
            SettleReply settle,
            Publishers publishers,
            Porter porter,
            SettleUpload uploads,
            Duration startWithin) {
        this.leave = leave;
        this.settle = settle;
        this.publishers = publishers;
        this.porter = porter;
        this.uploads = uploads;
        this.startWithin = startWithin;
    }

    /**
     * Sends it, unless it may not leave or the lease is lost.
     *
     * @param heard is told at once what the network told
     */
    void send(Lease lease, Reply reply, Capabilities rules, Consumer<Told> heard) throws Exception {
        switch (porter.carry(reply, rules)) {
            case Carriage.Done(var file) -> send(lease, reply, rules, file, heard);
            case Carriage.Failed failed -> {
                heard.accept(failed.told());
                LOG.info(LogLine.of("a file was not taken by its network")
                        .with(LogKey.ACCOUNT, reply.account())
                        .with(LogKey.MESSAGE, reply.id())
                        .with(LogKey.OUTCOME, failed.told().answer().getClass().getSimpleName()));
                written(() -> Waited.of(() -> uploads.failed(failed)));
            }
        }
    }

    private void send(Lease lease, Reply reply, Capabilities rules, Optional<Uploaded> file, Consumer<Told> heard)
            throws Exception {
        long began = System.nanoTime();
        Optional<Departure> departure = Waited.of(() -> leave.leave(lease, reply, rules));
        if (departure.isPresent()) {
            Told told = reply.file().isPresent() && file.isEmpty()
                    ? Told.of(new Answer.NotSent("no-file"))
                    : told(departure.get(), file, began);
            heard.accept(told);
            written(() -> Waited.of(() -> settle.settle(departure.get(), told.answer())))
                    .ifPresent(delivery -> note(reply, delivery, told.answer()));
        }
    }

    /** Ends the waiting for a database that is away. */
    void stop() {
        stopped.countDown();
    }

    private Told told(Departure departure, Optional<Uploaded> file, long began) {
        if (System.nanoTime() - began > startWithin.toNanos()) {
            return Told.of(new Answer.NotSent("late-start"));
        }
        Publisher publisher = publishers
                .find(departure.draft().account().channel())
                .orElseThrow(() -> new IllegalStateException("a reply of a channel without publisher was queued"));
        try {
            Draft draft = file.map(departure.draft()::with).orElseGet(departure::draft);
            return publisher.publish(draft, departure.credential().token());
        } catch (RuntimeException e) {
            // A fault of ours, after which nobody can say how far the call came.
            LOG.error(LogLine.of("publishing broke").with(LogKey.MESSAGE, departure.id()), e);
            return Told.of(new Answer.Unclear(e.getClass().getSimpleName()));
        }
    }

    private <T> T written(Callable<T> write) throws Exception {
        for (int failures = 0; ; failures++) {
            try {
                return write.call();
            } catch (Exception e) {
                LOG.warn(LogLine.of("an answer of a network waits to be written")
                        .with(LogKey.ERROR, e.getClass().getSimpleName())
                        .with(LogKey.REASON, e.getMessage()));
                if (stopped.await(WRITE_AGAIN.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                    throw e;
                }
            }
        }
    }

    private static void note(Reply reply, Delivery delivery, Answer answer) {
        LogLine line = LogLine.of("a reply was sent")
                .with(LogKey.ACCOUNT, reply.account())
                .with(LogKey.MESSAGE, reply.id())
                .with(LogKey.OUTCOME, delivery.label());
        switch (answer) {
            case Answer.Published ignored -> LOG.debug(line);
            case Answer.NotSent(String why) -> LOG.warn(line.with(LogKey.REASON, why));
            case Answer.Unclear(String why) -> LOG.warn(line.with(LogKey.REASON, why));
            case Answer.Refused(var cause) ->
                LOG.info(line.with(LogKey.REASON, cause.reason().label()));
            case Answer.Limited ignored -> LOG.warn(line);
            case Answer.Paused ignored -> LOG.warn(line);
            case Answer.Unauthorised ignored -> LOG.warn(line);
        }
    }
}
