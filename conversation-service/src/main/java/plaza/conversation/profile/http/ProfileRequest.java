package plaza.conversation.profile.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.profile.model.FieldKind;
import plaza.conversation.profile.model.FieldSource;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.platform.web.CommonProblems;

/** All that is to be known of a customer: what is left out is forgotten. */
@Schema(
        name = "NewProfile",
        requiredProperties = {"fields", "tags"})
public record ProfileRequest(
        @Nullable List<@Nullable ProfileFieldJson> fields,

        @Schema(description = "words of up to 40 small letters and digits, with hyphens between them") @Nullable List<@Nullable String> tags) {

    /** Copies what could change under it. */
    public ProfileRequest {
        fields = fields == null ? null : new ArrayList<>(fields);
        tags = tags == null ? null : new ArrayList<>(tags);
    }

    List<ProfileField.Draft> drafts() {
        if (fields == null || tags == null) {
            throw CommonProblems.invalid("body", "fields and tags are needed, though they may be empty");
        }
        if (fields.size() + tags.size() > Profile.MOST) {
            throw CommonProblems.invalid("body", "at most " + Profile.MOST + " fields and tags of one customer");
        }
        List<ProfileField.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            drafts.add(draft(fields.get(i), "body/fields/" + i));
        }
        for (int i = 0; i < tags.size(); i++) {
            drafts.add(plain(ProfileField.Draft.tag(tag(tags.get(i))), "body/tags/" + i));
        }
        return drafts;
    }

    private static ProfileField.Draft draft(@Nullable ProfileFieldJson field, String pointer) {
        if (field == null || field.value() == null) {
            throw CommonProblems.invalid(pointer + "/value", "a field has a value");
        }
        return plain(
                new ProfileField.Draft(
                        word(field.kind(), FieldKind::find, FieldKind.labels(), pointer + "/kind"),
                        field.value().strip(),
                        word(field.source(), FieldSource::find, FieldSource.labels(), pointer + "/source"),
                        word(field.consent(), Consent::find, Consent.labels(), pointer + "/consent")),
                pointer + "/value");
    }

    private static ProfileField.Draft plain(ProfileField.Draft draft, String pointer) {
        if (!draft.isPlain()) {
            throw CommonProblems.invalid(pointer, "this is no " + draft.kind().label() + " that can be used");
        }
        return draft;
    }

    private static <T> T word(
            @Nullable String given, Function<String, Optional<T>> find, List<String> words, String pointer) {
        return Optional.ofNullable(given)
                .filter(words::contains)
                .flatMap(find)
                .orElseThrow(() -> CommonProblems.invalid(pointer, "it is one of " + String.join(", ", words)));
    }

    private static String tag(@Nullable String given) {
        return given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
    }
}
