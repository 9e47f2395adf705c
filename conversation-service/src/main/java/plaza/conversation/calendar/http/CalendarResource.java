package plaza.conversation.calendar.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.HolidayFeed;
import plaza.conversation.calendar.KeepCalendar;
import plaza.conversation.calendar.ReadCalendars;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.calendar.model.CalendarOutcome;
import plaza.conversation.calendar.model.NamedCalendar;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** When our people work, as promises count it. Calendars are the company's, not a site's. */
@Path("/api/v1/calendars")
@Tag(name = "Calendars")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
public class CalendarResource {

    static final String ICALENDAR = "text/calendar";
    static final int LARGEST_FILE = 256 * 1024;

    /** How far holidays are taken from a feed that goes on for ever. */
    private static final int YEARS_AHEAD = 5;

    private final ReadCalendars calendars;
    private final KeepCalendar keeping;
    private final HolidayFeed feed;
    private final CurrentPrincipal principal;
    private final Clock clock;

    CalendarResource(
            ReadCalendars calendars, KeepCalendar keeping, HolidayFeed feed, CurrentPrincipal principal, Clock clock) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.feed = feed;
        this.principal = principal;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "All calendars, by name")
    public Uni<Page<CalendarResponse>> list() {
        return calendars
                .list()
                .map(all -> new Page<>(all.stream().map(CalendarResponse::of).toList(), null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCalendar", summary = "One calendar; its version is the ETag")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return calendars
                .find(new CalendarId(id))
                .map(found -> ok(found.orElseThrow(() -> CommonProblems.notFound("calendar", id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "addCalendar", summary = "Adds a calendar")
    @APIResponse(
            responseCode = "201",
            description = "The calendar as it is",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    public Uni<Response> add(@Valid @NotNull CalendarRequest wanted) {
        OpeningHours hours = sensible(wanted::hours);
        return keeping.add(
                        wanted.words(), hours, wanted.names(), principal.get().subject())
                .map(CalendarResource::kept)
                .map(each ->
                        Editions.created("/api/v1/calendars/" + each.id(), CalendarResponse.of(each), each.version()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "changeCalendar",
            summary = "Changes a calendar; deadlines of open cases are computed anew",
            description = "If-Match names the version that you read; 412 where somebody changed it meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar as it is",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since that version")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull CalendarRequest wanted) {
        OpeningHours hours = sensible(wanted::hours);
        return keeping.change(
                        new CalendarId(id),
                        Editions.seen(seen),
                        before -> before.changed(wanted.words(), hours, wanted.names()),
                        principal.get().subject())
                .map(outcome -> ok(kept(outcome)));
    }

    @POST
    @Path("{id}/holidays")
    @Consumes(ICALENDAR)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "importHolidays",
            summary = "Closes the calendar on the whole days of an iCalendar file, from today on for five years",
            description = "At most 256 KiB. Days that have hours of their own keep them. If-Match as with a change.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar as it is",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since that version")
    @APIResponse(responseCode = "413", description = "The file is too large")
    public Uni<Response> holidays(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String seen, byte @Nullable [] body) {
        long version = Editions.seen(seen);
        SortedMap<LocalDate, String> days = sensible(() -> read(body));
        return keeping.change(
                        new CalendarId(id),
                        version,
                        before -> sensible(() -> before.closedOn(days)),
                        principal.get().subject())
                .map(outcome -> ok(kept(outcome)));
    }

    private SortedMap<LocalDate, String> read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw CommonProblems.invalid("body", "the file is empty");
        }
        if (body.length > LARGEST_FILE) {
            throw CommonProblems.TOO_LARGE.because("a file of holidays has at most " + LARGEST_FILE + " bytes");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return feed.read(new String(body, StandardCharsets.UTF_8), today, today.plusYears(YEARS_AHEAD));
    }

    private static Response ok(NamedCalendar calendar) {
        return Editions.ok(CalendarResponse.of(calendar), calendar.version());
    }

    private static NamedCalendar kept(CalendarOutcome outcome) {
        return switch (outcome) {
            case CalendarOutcome.Kept(NamedCalendar calendar) -> calendar;
            case CalendarOutcome.Absent(CalendarId id) -> throw CommonProblems.notFound("calendar", id);
            case CalendarOutcome.Overtaken(long version) -> throw Editions.overtaken(version);
            case CalendarOutcome.NameTaken(String name) -> throw CalendarProblems.nameTaken(name);
            case CalendarOutcome.TooMany(int most) -> throw CalendarProblems.tooMany(most);
        };
    }

    /** What the model refuses is the caller's input. */
    private static <T> T sensible(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CommonProblems.invalid("body", String.valueOf(e.getMessage()));
        }
    }
}
