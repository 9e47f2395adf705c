package plaza.ingestion.facebook.model;

import java.util.Optional;
import java.util.Set;

/** What a webhook field of a page is about (CHANNELS.md 3.1). */
public sealed interface PageField {

    /** What stands on the wall and around it. */
    record Wall(FeedField field) implements PageField {}

    /** Filled-in forms of advertisements. */
    record Leads() implements PageField {}

    /** The page's own entries and settings. */
    record OfThePage(String name) implements PageField {}

    /** Fields that say something about the page itself. */
    Set<String> OF_THE_PAGE = Set.of(
            "about",
            "affiliation",
            "awards",
            "bio",
            "birthday",
            "category",
            "checkins",
            "company_overview",
            "cover",
            "culinary_team",
            "current_location",
            "description",
            "email",
            "founded",
            "general_info",
            "general_manager",
            "hours",
            "inbox_labels",
            "is_published",
            "location",
            "members",
            "messaging_policy_enforcement",
            "mission",
            "name",
            "page_about_story",
            "page_change_proposal",
            "page_upcoming_change",
            "parking",
            "payment_options",
            "personal_info",
            "phone",
            "picture",
            "plot_outline",
            "price_range",
            "products",
            "public_transit",
            "publisher_subscriptions",
            "username",
            "website");

    /** The field that Facebook calls so; empty for the ones that mean nothing to us. */
    static Optional<PageField> find(String word) {
        if ("leadgen".equals(word)) {
            return Optional.of(new Leads());
        }
        return OF_THE_PAGE.contains(word)
                ? Optional.of(new OfThePage(word))
                : FeedField.find(word).map(Wall::new);
    }
}
