package plaza.conversation.account.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.kafka.ActRulePayload;
import plaza.conversation.account.kafka.TemplatePayload;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.Rules;

/** Rules as JSON in a column: always read whole, never searched. */
final class RulesColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ActRulePayload>> LIST = new TypeReference<>() {};
    private static final TypeReference<List<TemplatePayload>> TEMPLATES = new TypeReference<>() {};

    private RulesColumn() {}

    static String text(Rules rules) {
        try {
            return JSON.writeValueAsString(
                    rules.acts().stream().map(ActRulePayload::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rules consist of texts and numbers", e);
        }
    }

    /** Empty where none were told. */
    static String templates(Rules rules) {
        try {
            return rules.templates() == null ? "" : JSON.writeValueAsString(TemplatePayload.list(rules.templates()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("templates consist of texts", e);
        }
    }

    static Rules rules(String text, @Nullable String templates) {
        try {
            List<ActRule> acts = JSON.readValue(text, LIST).stream()
                    .flatMap(payload -> payload.rule().stream())
                    .toList();
            return new Rules(acts)
                    .wording(templates == null ? null : TemplatePayload.forms(JSON.readValue(templates, TEMPLATES)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of rules holds what this service did not write", e);
        }
    }
}
