package plaza.simulator.wall;

import static plaza.simulator.wall.WallChange.Act.ADDED;
import static plaza.simulator.wall.WallChange.Act.EDITED;
import static plaza.simulator.wall.WallChange.Act.HIDDEN;
import static plaza.simulator.wall.WallChange.Act.LIKED;
import static plaza.simulator.wall.WallChange.Act.REMOVED;
import static plaza.simulator.wall.WallChange.Act.UNHIDDEN;
import static plaza.simulator.wall.WallChange.Act.UNLIKED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Standing;
import plaza.simulator.network.Writing;

/**
 * The wall of one page: who wrote what, and what became of it. Removed things stay known as removed, so that nobody
 * gets their id again and the truth can be told. Not safe for several threads: its holder guards it.
 */
public final class Wall {
    private final Person page;
    private final IdScheme ids;
    private final Map<ExternalId, Publication> publications = new LinkedHashMap<>();
    private final Map<ExternalId, List<ExternalId>> commentsOfPost = new LinkedHashMap<>();

    /**
     * Facebook's.
     *
     * @param page the page as a person who writes
     * @param numbers where the second half of new ids comes from
     */
    public Wall(Person page, LongSupplier numbers) {
        this(page, IdScheme.ofPage(page.id(), numbers));
    }

    public Wall(Person page, IdScheme ids) {
        this.page = page;
        this.ids = ids;
    }

    /** A thing as it stands here, for the ledger. */
    public Standing standing(Publication thing) {
        return new Standing(
                thing.id(),
                switch (thing) {
                    case Post ignored -> Optional.empty();
                    case Comment comment -> Optional.of(comment.parentId());
                },
                page.id(),
                thing.author(),
                Optional.empty(),
                thing.content().text(),
                thing.content().attachments(),
                thing.content().at(),
                thing.content().editedAt(),
                thing.content().hidden(),
                thing.content().removed(),
                thing.content().likes().size());
    }

    public Person page() {
        return page;
    }

    public boolean isPage(Person person) {
        return person.id().equals(page.id());
    }

    /** Writes a post, a comment or a reply, by what the writing answers. */
    public Outcome<WallChange> write(Writing writing, Instant now) {
        Optional<ExternalId> taken = writing.chosenId().filter(publications::containsKey);
        if (taken.isPresent()) {
            return Outcome.refused(new Refusal.IdTaken(taken.get()));
        }
        return writing.in().isEmpty()
                ? Outcome.done(post(writing, now))
                : getStanding(writing.in().get()).map(target -> comment(writing, target, now));
    }

    private WallChange post(Writing writing, Instant now) {
        ExternalId id = writing.chosenId().orElseGet(() -> newId(ids::post));
        commentsOfPost.put(id, new ArrayList<>());
        Person author = inFull(writing.author());
        return keep(ADDED, new Post(id, author, contentOf(writing)), author, now);
    }

    private WallChange comment(Writing writing, Publication target, Instant now) {
        ExternalId post = target.postId();
        ExternalId id = writing.chosenId().orElseGet(() -> newId(() -> ids.commentUnder(post)));
        Optional<ExternalId> root =
                switch (target) {
                    case Post ignored -> Optional.empty();
                    case Comment comment -> Optional.of(comment.root().orElse(comment.id()));
                };
        Person author = inFull(writing.author());
        commentsOfPost.get(post).add(id);
        return keep(ADDED, new Comment(id, post, root, author, contentOf(writing)), author, now);
    }

    /** Changes the text; only the author may. */
    public Outcome<WallChange> edit(ExternalId id, Person actor, String text, Instant at) {
        return getStanding(id)
                .chain(thing -> ownedBy(actor, thing))
                .map(thing -> keep(EDITED, thing, thing.content().edited(text, at), actor, at));
    }

    /** Takes it away with all that answers it, itself first; the author may, and the page on its own wall. */
    public Outcome<List<WallChange>> remove(ExternalId id, Person actor, Instant at) {
        return getStanding(id)
                .chain(thing -> isPage(actor) ? Outcome.done(thing) : ownedBy(actor, thing))
                .map(thing -> withAnswers(thing).stream()
                        .map(each -> keep(REMOVED, each, each.content().taken(), actor, at))
                        .toList());
    }

    /** Hides it or shows it again; only the page does that, and not to its own words. */
    public Outcome<WallChange> hide(ExternalId id, boolean hidden, Instant at) {
        return getStanding(id)
                .chain(thing -> isPage(thing.author())
                        ? Outcome.<Publication>refused(new Refusal.OwnWords(id))
                        : Outcome.done(thing))
                .map(thing ->
                        keep(hidden ? HIDDEN : UNHIDDEN, thing, thing.content().hidden(hidden), page, at));
    }

    public Outcome<WallChange> like(ExternalId id, Person person, boolean likes, Instant at) {
        return getStanding(id)
                .map(thing ->
                        keep(likes ? LIKED : UNLIKED, thing, thing.content().liked(person, likes), person, at));
    }

    public Optional<Publication> find(ExternalId id) {
        return Optional.ofNullable(publications.get(id));
    }

    /** What can still be seen or answered; hidden things can. */
    public Outcome<Publication> getStanding(ExternalId id) {
        Publication thing = publications.get(id);
        if (thing == null) {
            return Outcome.refused(new Refusal.Unknown(id));
        }
        return thing.content().removed() ? Outcome.refused(new Refusal.Removed(id)) : Outcome.done(thing);
    }

    /** Everything ever written, removed things too, in the order of writing. */
    public Collection<Publication> all() {
        return Collections.unmodifiableCollection(publications.values());
    }

    /** The posts that stand, oldest first. */
    public List<Post> posts() {
        return commentsOfPost.keySet().stream()
                .map(publications::get)
                .map(Post.class::cast)
                .filter(post -> !post.content().removed())
                .sorted(Publication.BY_TIME)
                .toList();
    }

    /** The comments of all levels that stand under a post or a comment, oldest first. */
    public List<Comment> commentsUnder(Publication thing) {
        return commentsOfPost.get(thing.postId()).stream()
                .map(publications::get)
                .map(Comment.class::cast)
                .filter(comment -> !comment.content().removed())
                .filter(comment -> answers(comment, thing))
                .sorted(Publication.BY_TIME)
                .toList();
    }

    private static boolean answers(Comment comment, Publication thing) {
        return switch (thing) {
            case Post ignored -> true;
            case Comment other -> comment.root().equals(Optional.of(other.id()));
        };
    }

    private List<Publication> withAnswers(Publication thing) {
        List<Publication> all = new ArrayList<>();
        all.add(thing);
        all.addAll(commentsUnder(thing));
        return all;
    }

    private static Outcome<Publication> ownedBy(Person actor, Publication thing) {
        return thing.author().id().equals(actor.id())
                ? Outcome.done(thing)
                : Outcome.refused(new Refusal.NotTheirs(thing.id(), actor));
    }

    private WallChange keep(WallChange.Act act, Publication thing, Content content, Person actor, Instant at) {
        return switch (thing) {
            case Post post -> keep(act, post.with(content), actor, at);
            case Comment comment -> keep(act, comment.with(content), actor, at);
        };
    }

    private WallChange keep(WallChange.Act act, Publication thing, Person actor, Instant at) {
        publications.put(thing.id(), thing);
        return new WallChange(act, thing, actor, at);
    }

    /** Whoever writes with the page's id writes under the page's name. */
    private Person inFull(Person author) {
        return isPage(author) ? page : author;
    }

    private static Content contentOf(Writing writing) {
        return Content.written(writing.text(), writing.attachments(), writing.at());
    }

    private ExternalId newId(Supplier<ExternalId> next) {
        ExternalId id = next.get();
        return publications.containsKey(id) ? newId(next) : id;
    }
}
