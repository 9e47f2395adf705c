package plaza.conversation.reply.model;

import java.util.List;
import java.util.Optional;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.attachment.model.SentFile;

/** Which files may go along with an answer. */
final class FileRules {

    private FileRules() {}

    /** Why one of them may not; empty where all may. */
    static Optional<FileRefusal> refusal(List<SentFile> files, FilesRule rule) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (rule.most() == 0) {
            return Optional.of(
                    new FileRefusal.NoneTaken(Optional.ofNullable(rule.none()).orElse("not-taken-there")));
        }
        return files.size() > rule.most()
                ? Optional.of(new FileRefusal.TooMany(rule.most(), files.size()))
                : files.stream().flatMap(file -> refusal(file, rule).stream()).findFirst();
    }

    private static Optional<FileRefusal> refusal(SentFile file, FilesRule rule) {
        Optional<FileRule> kind = rule.find(file.kind(), file.mediaType());
        if (kind.isEmpty()) {
            List<String> taken = rule.kinds().stream()
                    .flatMap(each -> each.mediaTypes().stream())
                    .toList();
            return Optional.of(new FileRefusal.OtherType(file.name(), file.mediaType(), taken));
        }
        long most = kind.get().maxBytes();
        return file.size() > most
                ? Optional.of(new FileRefusal.TooLarge(file.name(), most, file.size()))
                : Optional.empty();
    }
}
