package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Scan;

/** What every adapter of {@link Files} and {@link FileWork} does. Moments are long ago, so that nobody else finds them due. */
public interface FilesContract {

    Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    Instant LATER = LONG_AGO.plus(Duration.ofMinutes(2));

    FileWork work();

    /** Adds in a transaction of its own. */
    void add(List<MessageFile> files);

    /** Notes in a transaction of its own that a reply takes them along; gives how many are here. */
    int use(List<FileId> files, Instant now);

    @Test
    default void what_was_added_is_found_as_it_is() {
        MessageFile file = AFile.waitingSince(LONG_AGO);

        add(List.of(file));

        assertThat(work().find(file.order().id())).contains(file);
        done(file);
    }

    @Test
    default void what_is_added_again_changes_nothing() {
        MessageFile file = added();
        work().claim(LONG_AGO, LATER, 1);

        add(List.of(file.in(new FileState.Refused(FileRefusal.GONE))));

        assertThat(found(file).state()).isEqualTo(new FileState.Waiting(1, LATER));
        done(found(file));
    }

    @Test
    default void one_that_is_refused_from_the_start_is_added_too() {
        MessageFile file = AFile.in(new FileState.Refused(FileRefusal.TOO_MANY));

        add(List.of(file));

        assertThat(found(file)).isEqualTo(file);
    }

    @Test
    default void a_claim_begins_a_try_and_keeps_others_away_until_it_runs_out() {
        MessageFile file = added();

        List<MessageFile> claimed = work().claim(LONG_AGO, LATER, 10);

        assertThat(claimed).singleElement().satisfies(mine -> {
            assertThat(mine.order()).isEqualTo(file.order());
            assertThat(mine.state()).isEqualTo(new FileState.Waiting(1, LATER));
        });
        assertThat(work().claim(LATER.minusMillis(1), LATER, 10)).isEmpty();
        assertThat(work().claim(LATER, LATER.plusSeconds(1), 10))
                .singleElement()
                .satisfies(
                        again -> assertThat(again.state()).isEqualTo(new FileState.Waiting(2, LATER.plusSeconds(1))));
        done(found(file));
    }

    @Test
    default void no_more_are_claimed_than_there_are_hands_and_the_longest_due_first() {
        MessageFile second = AFile.waitingSince(LONG_AGO.minusSeconds(1));
        MessageFile first = AFile.waitingSince(LONG_AGO.minusSeconds(2));
        add(List.of(second, first));

        List<MessageFile> claimed = work().claim(LONG_AGO, LATER, 1);

        assertThat(claimed).singleElement().satisfies(mine -> assertThat(mine.order())
                .isEqualTo(first.order()));
        done(found(first));
        done(found(second));
    }

    static Stream<FileState> every_state() {
        return Stream.of(
                new FileState.Waiting(3, LATER),
                new FileState.Scanning(AFile.STORED, 2, LATER),
                new FileState.Stored(AFile.STORED, Scan.CLEAN),
                new FileState.Stored(AFile.STORED, Scan.UNSCANNED),
                new FileState.Refused(FileRefusal.INFECTED));
    }

    @ParameterizedTest
    @MethodSource("every_state")
    default void every_state_is_kept_as_it_is(FileState state) {
        MessageFile file = added();

        assertThat(work().settle(file.in(state))).isTrue();

        assertThat(found(file).state()).isEqualTo(state);
        done(found(file));
    }

    @Test
    default void one_waiting_for_the_scanner_is_claimed_as_well() {
        MessageFile file = added();
        work().settle(file.in(new FileState.Scanning(AFile.STORED, 0, LONG_AGO)));

        assertThat(work().claim(LONG_AGO, LATER, 10)).singleElement().satisfies(mine -> assertThat(mine.state())
                .isEqualTo(new FileState.Scanning(AFile.STORED, 1, LATER)));
        done(found(file));
    }

    @Test
    default void whose_claim_has_run_out_settles_nothing() {
        MessageFile file = added();
        MessageFile mine = work().claim(LONG_AGO, LATER, 1).getFirst();
        MessageFile theirs = work().claim(LATER, LATER.plusSeconds(1), 1).getFirst();

        assertThat(work().settle(mine.in(new FileState.Refused(FileRefusal.GONE))))
                .isFalse();
        assertThat(work().settle(theirs.in(new FileState.Stored(AFile.STORED, Scan.CLEAN))))
                .isTrue();
        assertThat(found(file).state()).isEqualTo(new FileState.Stored(AFile.STORED, Scan.CLEAN));
    }

    @Test
    default void what_is_forgotten_is_gone() {
        MessageFile file = added();

        assertThat(work().listReceivedBefore(LONG_AGO.plusMillis(1), 1_000))
                .contains(file.order().id());
        assertThat(work().listReceivedBefore(LONG_AGO, 1_000))
                .doesNotContain(file.order().id());
        work().forget(file.order().id());

        assertThat(work().find(file.order().id())).isEmpty();
    }

    @Test
    default void what_somebody_put_here_is_found_as_it_is_and_is_nobodys_work() {
        MessageFile upload = AFile.uploadedAt(LONG_AGO);

        work().addUpload(upload, "lucia");

        assertThat(work().find(upload.order().id())).contains(upload);
        assertThat(work().claim(LATER, LATER, 1_000))
                .noneMatch(file -> file.order().id().equals(upload.order().id()));
        done(upload);
    }

    @Test
    default void what_no_reply_took_along_is_known_by_who_put_it_here() {
        String subject = UUID.randomUUID().toString();
        MessageFile upload = AFile.uploadedAt(LONG_AGO);
        work().addUpload(upload, subject);
        FileId id = upload.order().id();

        assertThat(work().countUnused(subject)).isEqualTo(1);
        assertThat(work().listUnusedBefore(LONG_AGO.plusMillis(1), 1_000)).contains(id);
        assertThat(work().listUnusedBefore(LONG_AGO, 1_000)).doesNotContain(id);
        done(upload);
    }

    @Test
    default void what_a_reply_took_along_is_kept_from_then_on() {
        String subject = UUID.randomUUID().toString();
        MessageFile upload = AFile.uploadedAt(LONG_AGO);
        work().addUpload(upload, subject);
        FileId id = upload.order().id();

        int found = use(List.of(id, new FileId(UUID.randomUUID())), LATER);

        assertThat(found).isEqualTo(1);
        assertThat(work().countUnused(subject)).isZero();
        assertThat(work().listUnusedBefore(LATER.plusSeconds(1), 1_000)).doesNotContain(id);
        assertThat(work().listReceivedBefore(LATER, 1_000)).doesNotContain(id);
        done(upload);
    }

    private MessageFile added() {
        MessageFile file = AFile.waitingSince(LONG_AGO);
        add(List.of(file));
        return file;
    }

    private MessageFile found(MessageFile file) {
        return work().find(file.order().id()).orElseThrow();
    }

    /** So that it is due for no other test. */
    private void done(MessageFile file) {
        work().forget(file.order().id());
    }
}
