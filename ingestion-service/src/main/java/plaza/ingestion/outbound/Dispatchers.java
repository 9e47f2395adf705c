package plaza.ingestion.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import plaza.ingestion.attachment.OpenFile;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.outbound.model.Absence;
import plaza.platform.lease.Leases;
import plaza.platform.loop.Bell;

/** Makes dispatchers; a process needs one. */
@ApplicationScoped
class Dispatchers {

    private final LookAtBoard look;
    private final HoldReplies hold;
    private final LeaveReply leave;
    private final SettleReply settle;
    private final SettleSearch search;
    private final SettleUpload uploads;
    private final OpenFile files;
    private final Publishers publishers;
    private final OutboundSettings settings;
    private final Bell bell;
    private final Clock clock;

    Dispatchers(
            LookAtBoard look,
            HoldReplies hold,
            LeaveReply leave,
            SettleReply settle,
            SettleSearch search,
            SettleUpload uploads,
            OpenFile files,
            Publishers publishers,
            OutboundSettings settings,
            Bell bell,
            Clock clock) {
        this.look = look;
        this.hold = hold;
        this.leave = leave;
        this.settle = settle;
        this.search = search;
        this.uploads = uploads;
        this.files = files;
        this.publishers = publishers;
        this.settings = settings;
        this.bell = bell;
        this.clock = clock;
    }

    /** A dispatcher that is known to others by the holder of those leases. */
    Dispatcher create(Leases leases) {
        return create(leases, new Paces(settings.mostPerSecond()));
    }

    /** The same, with paces that others share. */
    Dispatcher create(Leases leases, Paces paces) {
        Absence.Certainty certainty = new Absence.Certainty(settings.certainLooks(), settings.certainAfter());
        return new Dispatcher(
                new AccountLeases(leases),
                look,
                hold,
                search,
                new Sender(leave, settle, publishers, porter(), uploads, settings.startWithin()),
                new Searcher(search, publishers, certainty, settings.confirmedWithin(), clock),
                paces,
                settings,
                bell,
                clock);
    }

    private Porter porter() {
        return new Porter(uploads, publishers, file -> files.open(new FileId(file)), clock);
    }
}
