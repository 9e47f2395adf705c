package plaza.ingestion.attachment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;

/** Files in a map. */
public final class InMemoryFiles implements Files, FileWork {

    private final Map<FileId, MessageFile> files = new LinkedHashMap<>();
    private final Map<FileId, String> unused = new LinkedHashMap<>();

    @Override
    public void addUpload(MessageFile file, String subject) {
        if (files.putIfAbsent(file.order().id(), file) == null) {
            unused.put(file.order().id(), subject);
        }
    }

    @Override
    public int countUnused(String subject) {
        return (int) unused.values().stream().filter(subject::equals).count();
    }

    @Override
    public List<FileId> listUnusedBefore(Instant moment, int most) {
        return listReceivedBefore(moment, Integer.MAX_VALUE).stream()
                .filter(unused::containsKey)
                .limit(most)
                .toList();
    }

    @Override
    public Uni<Integer> use(List<FileId> wanted, Instant now) {
        List<FileId> here = wanted.stream().filter(files::containsKey).toList();
        here.forEach(id -> {
            unused.remove(id);
            files.computeIfPresent(id, (same, file) -> receivedAt(file, now));
        });
        return Uni.createFrom().item(here.size());
    }

    private static MessageFile receivedAt(MessageFile file, Instant now) {
        FileOrder order = file.order();
        return new MessageFile(
                new FileOrder(
                        order.id(),
                        order.interaction(),
                        order.account(),
                        order.claim(),
                        order.networkId(),
                        order.url(),
                        now),
                file.state(),
                file.version());
    }

    @Override
    public Uni<Void> add(List<MessageFile> added) {
        added.forEach(file -> files.putIfAbsent(file.order().id(), file));
        return Uni.createFrom().voidItem();
    }

    @Override
    public List<MessageFile> claim(Instant now, Instant until, int most) {
        List<MessageFile> due = files.values().stream()
                .filter(file -> dueAt(file).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(file -> dueAt(file).orElseThrow()))
                .limit(most)
                .map(file -> new MessageFile(file.order(), begun(file.state(), until), file.version() + 1))
                .toList();
        due.forEach(file -> files.put(file.order().id(), file));
        return due;
    }

    @Override
    public boolean settle(MessageFile file) {
        MessageFile known = files.get(file.order().id());
        if (known == null || known.version() != file.version()) {
            return false;
        }
        files.put(file.order().id(), new MessageFile(file.order(), file.state(), file.version() + 1));
        return true;
    }

    @Override
    public Optional<MessageFile> find(FileId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<FileId> listReceivedBefore(Instant moment, int most) {
        return files.values().stream()
                .filter(file -> file.order().receivedAt().isBefore(moment))
                .limit(most)
                .map(file -> file.order().id())
                .toList();
    }

    @Override
    public void forget(FileId id) {
        files.remove(id);
        unused.remove(id);
    }

    private static Optional<Instant> dueAt(MessageFile file) {
        return switch (file.state()) {
            case FileState.Waiting waiting -> Optional.of(waiting.dueAt());
            case FileState.Scanning scanning -> Optional.of(scanning.dueAt());
            case FileState.Stored _, FileState.Refused _ -> Optional.empty();
        };
    }

    private static FileState begun(FileState state, Instant until) {
        return switch (state) {
            case FileState.Waiting waiting -> new FileState.Waiting(waiting.tries() + 1, until);
            case FileState.Scanning scanning -> new FileState.Scanning(scanning.file(), scanning.tries() + 1, until);
            case FileState.Stored stored -> stored;
            case FileState.Refused refused -> refused;
        };
    }
}
