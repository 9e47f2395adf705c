package plaza.conversation.reply.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Template;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.conversation.writing.model.Texts;
import plaza.platform.web.CommonProblems;

/** Reads what an agent asks; what cannot be understood is told with where it stands. */
final class ReplyInput {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,512}");
    private static final int MOST_PARAMETERS = 100;
    private static final int MOST_FILES = 30;
    private static final int LONGEST_RECEIPT = 2_000;

    private ReplyInput() {}

    /**
     * @param files reads receipts
     */
    static NewReply reply(
            UUID conversation,
            AgentId agent,
            Sight sight,
            @Nullable String key,
            @Nullable ReplyRequest body,
            Function<String, Optional<SentFile>> files) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw CommonProblems.invalid(
                    "header/Idempotency-Key", "Idempotency-Key is needed: 1 to 200 visible ASCII characters");
        }
        ReplyRequest given = present("body", body);
        return new NewReply(
                new ConversationId(conversation),
                agent,
                key,
                message(given.inReplyTo()),
                visibility(given.visibility()),
                text(given.text()),
                given.template() == null ? null : template(given.template()),
                files(given.attachments(), files),
                epoch(given.epoch()),
                sight);
    }

    private static @Nullable MessageId message(@Nullable String id) {
        if (id == null) {
            return null;
        }
        try {
            return new MessageId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw CommonProblems.invalid("body/inReplyTo", "inReplyTo is our UUID of a message");
        }
    }

    private static Visibility visibility(@Nullable String word) {
        return switch (present("body/visibility", word)) {
            case "public" -> Visibility.PUBLIC;
            case "private" -> Visibility.PRIVATE;
            default -> throw CommonProblems.invalid("body/visibility", "visibility is public or private");
        };
    }

    private static String text(@Nullable String text) {
        String given = present("body/text", text);
        if (!Texts.isText(given)) {
            throw CommonProblems.invalid("body/text", "text holds half a character, or character zero");
        }
        return given;
    }

    private static Template template(ReplyRequest.TemplateRequest given) {
        List<String> parameters = given.parameters() == null ? List.of() : given.parameters();
        if (parameters.size() > MOST_PARAMETERS
                || !parameters.stream().allMatch(each -> each != null && Texts.isText(each))) {
            throw CommonProblems.invalid(
                    "body/template/parameters", "parameters are at most " + MOST_PARAMETERS + " texts");
        }
        return new Template(word("name", given.name()), word("language", given.language()), parameters);
    }

    private static String word(String field, @Nullable String given) {
        if (given == null || !WORD.matcher(given).matches()) {
            throw CommonProblems.invalid(
                    "body/template/" + field, field + " is 1 to 512 letters, digits, hyphens and underscores");
        }
        return given;
    }

    private static long epoch(@Nullable Long epoch) {
        long given = present("body/epoch", epoch);
        if (given < 0) {
            throw CommonProblems.invalid("body/epoch", "an epoch is 0 or more");
        }
        return given;
    }

    private static List<SentFile> files(@Nullable List<String> receipts, Function<String, Optional<SentFile>> reading) {
        List<String> given = receipts == null ? List.of() : receipts;
        if (given.size() > MOST_FILES) {
            throw CommonProblems.invalid("body/attachments", "attachments are at most " + MOST_FILES + " receipts");
        }
        List<SentFile> files = new ArrayList<>();
        for (int number = 0; number < given.size(); number++) {
            files.add(file(given.get(number), number, reading));
        }
        if (files.stream().map(SentFile::id).distinct().count() < files.size()) {
            throw CommonProblems.invalid("body/attachments", "the same file goes along once");
        }
        return files;
    }

    private static SentFile file(@Nullable String receipt, int number, Function<String, Optional<SentFile>> reading) {
        return Optional.ofNullable(receipt)
                .filter(given -> given.length() <= LONGEST_RECEIPT)
                .flatMap(reading)
                .orElseThrow(() -> ReplyProblems.unknownFile(number));
    }

    private static <T> T present(String pointer, @Nullable T value) {
        if (value == null) {
            throw CommonProblems.invalid(pointer, pointer + " is missing");
        }
        return value;
    }
}
