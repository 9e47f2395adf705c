package plaza.ingestion.whatsapp.model;

import java.util.Set;

/** Webhook fields about the business account itself: for its administrator, never work. */
public final class AccountField {

    private static final Set<String> KNOWN = Set.of(
            "account_alerts",
            "account_offboarded",
            "account_reconnected",
            "account_review_update",
            "account_settings_update",
            "account_update",
            "automatic_events",
            "business_capability_update",
            "business_status_update",
            "business_username_update",
            "flows",
            "group_lifecycle_update",
            "group_participants_update",
            "group_settings_update",
            "group_status_update",
            "message_template_components_update",
            "message_template_quality_update",
            "message_template_status_update",
            "messaging_handovers",
            "partner_solutions",
            "payment_configuration_update",
            "phone_number_name_update",
            "phone_number_quality_update",
            "security",
            "smb_app_state_sync",
            "standby",
            "template_category_update",
            "template_correct_category_detection",
            "tracking_events",
            "user_id_update",
            "user_preferences");

    private AccountField() {}

    /** True for a field of the account. */
    public static boolean isKnown(String word) {
        return KNOWN.contains(word);
    }
}
