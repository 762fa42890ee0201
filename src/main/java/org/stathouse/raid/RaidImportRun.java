package org.stathouse.raid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;
import org.stathouse.steerco.MeetingName;

/**
 * One import in memory: what each row wants of which item. It changes nothing; the import carries the wishes out, or a preview
 * only tells them. An empty cell leaves a value as it is.
 */
class RaidImportRun {

    private static final Pattern LIST_SEPARATOR = Pattern.compile("\\|");
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of("responseText", "response_text", "crossAgency", "cross_agency");

    private final Map<String, RaidItem> byNumber = new HashMap<>();
    private final Map<String, List<RaidItem>> byTitle = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, MeetingName> meetings;
    private final NameIndex<ActionFacts> actions;
    private final NameIndex<PillarView> pillars;
    private final Function<String, Optional<String>> accounts;

    /** What a row wants: the item that it is about, none for a new one, and how that is to be. */
    record Wish(ImportRow row, @Nullable RaidItem known, @Nullable ItemNumber number, RaidItemForm form, RaidStatus status, @Nullable String outcome) {}

    /** @param accounts finds the user name that a cell means */
    RaidImportRun(
            Collection<RaidItem> items,
            NameIndex<ActionFacts> actions,
            NameIndex<PillarView> pillars,
            Collection<MeetingName> meetings,
            Function<String, Optional<String>> accounts) {
        items.forEach(item -> {
            byNumber.put(item.number(), item);
            byTitle.computeIfAbsent(titleKey(item.type(), item.content().title()), any -> new ArrayList<>()).add(item);
        });
        this.actions = actions;
        this.pillars = pillars;
        this.meetings = meetings.stream().collect(Collectors.toMap(MeetingName::number, Function.identity()));
        this.accounts = accounts;
    }

    /** Reads a row; nothing where the row does not even say what it is about. */
    Optional<Wish> read(ImportRow row) {
        String title = row.text("title", ItemPolicy.TITLE_LENGTH);
        String number = row.text("number", 20);
        row.isAbout(number == null ? Objects.requireNonNullElse(title, "") : title == null ? number : number + " " + title);
        RaidType type = word(row, "type", "raid.import.typeUnknown", RaidType::called);
        ItemNumber brought = number == null ? null : ItemNumber.parse(number).orElse(null);
        if (number != null && brought == null) {
            row.fault("number", "raid.import.numberUnreadable", number);
        }
        RaidType meant = type == null && brought != null ? brought.type() : type;
        if (meant == null) {
            row.fault("type", "shared.import.required");
            return Optional.empty();
        }
        RaidItem known = known(row, brought, meant, title);
        if (known == null && brought != null && brought.type() != meant) {
            row.fault("number", "raid.import.numberOfOtherType", brought.text());
        }
        RaidItemForm form = form(row, meant, title, known == null ? RaidItemForm.EMPTY : known.form());
        if (!row.isBlocked() && !claim(row, known == null ? brought == null ? titleKey(meant, String.valueOf(title)) : brought.text() : known.number())) {
            return Optional.empty();
        }
        return Optional.of(new Wish(row, known, brought, form, status(row, meant, known), row.text("outcome", ItemPolicy.TEXT_LENGTH)));
    }

    private @Nullable RaidItem known(ImportRow row, @Nullable ItemNumber number, RaidType type, @Nullable String title) {
        if (number != null) {
            return byNumber.get(number.text());
        }
        List<RaidItem> titled = title == null ? List.of() : byTitle.getOrDefault(titleKey(type, title), List.of());
        if (titled.size() > 1) {
            row.fault("title", "raid.import.titleOfSeveral", titled.stream().map(RaidItem::number).collect(Collectors.joining(", ")));
        }
        return titled.isEmpty() ? null : titled.getFirst();
    }

    /** Notes faults that the rules found at the fields of a form, at the columns of its row. */
    static void note(ImportRow row, List<Fault> faults) {
        for (Fault fault : faults) {
            String field = fault.field();
            row.fault(field == null ? null : COLUMN_OF_FIELD.getOrDefault(field, field), fault.key(), fault.arguments().toArray());
        }
    }

    private boolean claim(ImportRow row, String identity) {
        String first = seen.putIfAbsent(identity, row.place());
        if (first != null) {
            row.fault(null, "shared.import.duplicate", first);
        }
        return first == null;
    }

    private RaidItemForm form(ImportRow row, RaidType type, @Nullable String title, RaidItemForm was) {
        Integer probability = row.count("probability");
        Integer impact = row.count("impact");
        RiskResponse response = word(row, "response", "raid.import.responseUnknown", RiskResponse::called);
        LocalDate due = row.date("due");
        Boolean cross = row.flag("cross_agency");
        Boolean agreed = row.flag("agreed");
        return new RaidItemForm(
                type,
                title == null ? was.title() : title,
                row.textOr("description", ItemPolicy.TEXT_LENGTH, was.description()),
                owner(row, was),
                probability == null ? was.probability() : probability,
                impact == null ? was.impact() : impact,
                response == null ? was.response() : response,
                row.textOr("response_text", ItemPolicy.TEXT_LENGTH, was.responseText()),
                due == null ? was.due() : due,
                row.textOr("trigger", ItemPolicy.TEXT_LENGTH, was.trigger()),
                cross == null ? was.crossAgency() : cross,
                actions(row, was),
                pillars(row, was),
                meetings(row, was),
                action(row, "gives", was.gives()),
                action(row, "receives", was.receives()),
                agreed == null ? was.agreed() : agreed,
                row.textOr("source", ItemPolicy.SOURCE_LENGTH, was.source()));
    }

    private @Nullable String owner(ImportRow row, RaidItemForm was) {
        String cell = row.text("owner", 200);
        if (cell == null || cell.equals(was.owner())) {
            return was.owner();
        }
        Optional<String> username = accounts.apply(cell);
        if (username.isEmpty()) {
            row.fault("owner", "raid.import.ownerUnknown", cell);
        }
        return username.orElse(was.owner());
    }

    private Set<ActionId> actions(ImportRow row, RaidItemForm was) {
        List<String> names = names(row, "actions");
        Set<ActionId> found = new HashSet<>();
        names.forEach(name -> actions.find(row, "actions", name).ifPresent(action -> found.add(action.id())));
        return names.isEmpty() ? was.actions() : found;
    }

    private Set<PillarId> pillars(ImportRow row, RaidItemForm was) {
        List<String> names = names(row, "pillars");
        Set<PillarId> found = new HashSet<>();
        names.forEach(name -> pillars.find(row, "pillars", name).ifPresent(pillar -> found.add(pillar.id())));
        return names.isEmpty() ? was.pillars() : found;
    }

    private Set<UUID> meetings(ImportRow row, RaidItemForm was) {
        List<String> numbers = names(row, "meetings");
        Set<UUID> found = new HashSet<>();
        for (String number : numbers) {
            MeetingName meeting = meetings.get(number);
            if (meeting == null) {
                row.fault("meetings", "raid.import.meetingUnknown", number);
            } else {
                found.add(meeting.id());
            }
        }
        return numbers.isEmpty() ? was.meetings() : found;
    }

    private @Nullable ActionId action(ImportRow row, String column, @Nullable ActionId was) {
        String name = row.text(column, 1_000);
        return name == null ? was : actions.find(row, column, name).map(ActionFacts::id).orElse(was);
    }

    /** A decision is closed from the start; whatever else a row leaves empty stays as it is. */
    private static RaidStatus status(ImportRow row, RaidType type, @Nullable RaidItem known) {
        RaidStatus status = word(row, "status", "raid.import.statusUnknown", text ->
                Arrays.stream(RaidStatus.values()).filter(one -> one.label().equalsIgnoreCase(text)).findFirst());
        if (status != null) {
            return status;
        }
        RaidStatus fresh = type == RaidType.DECISION ? RaidStatus.CLOSED : RaidStatus.OPEN;
        return known == null ? fresh : known.status();
    }

    private static <E> @Nullable E word(ImportRow row, String column, String faultKey, Function<String, Optional<E>> meaning) {
        String cell = row.text(column, 50);
        if (cell == null) {
            return null;
        }
        Optional<E> found = meaning.apply(cell);
        if (found.isEmpty()) {
            row.fault(column, faultKey, cell);
        }
        return found.orElse(null);
    }

    private static List<String> names(ImportRow row, String column) {
        String cell = row.cells().getOrDefault(column, "");
        return LIST_SEPARATOR.splitAsStream(cell).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static String titleKey(RaidType type, String title) {
        return type + " " + Spelling.key(title);
    }

    List<ImportReport.Question> questions() {
        return Stream.concat(actions.questions().stream(), pillars.questions().stream()).toList();
    }

    List<RaidSpelling> learned() {
        return Stream.concat(actions.fresh().stream(), pillars.fresh().stream()).toList();
    }
}
