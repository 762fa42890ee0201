package org.stathouse.raid.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PillarId;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.DateTexts;

/**
 * The open RAID items that leaders look at: risks that score 15 or more and what is overdue between agencies (processes.md, Supporting
 * [R]), with the matrix of all open risks. A brief on less than the whole City tells of its other open items too.
 */
@Component
class RaidSection implements PacketSection {

    private static final Comparator<RaidItemView> WORST_FIRST =
            Comparator.comparingInt(RaidSection::severity).reversed().thenComparing(RaidItemView::number);
    private static final Comparator<RaidItemView> EARLIEST_FIRST = Comparator.comparing(
                    (RaidItemView item) -> item.form().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RaidItemView::number);

    private final RaidRegister register;
    private final DateTexts dates;

    RaidSection(RaidRegister register, DateTexts dates) {
        this.register = register;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "raid";
    }

    @Override
    public String title() {
        return "Risks, issues and dependencies";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY, PacketKind.ACTION);
    }

    @Override
    public int position() {
        return 70;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<RaidItemView> items = items(scope);
        List<RaidItemView> open = items.stream().filter(item -> item.status() == RaidStatus.OPEN).toList();
        if (open.isEmpty()) {
            return new SectionContent(
                    List.of(new Block.Prose("No risk, issue, action or dependency is open here.")), items.stream().flatMap(item -> facts(item).stream()).toList());
        }
        List<RaidItemView> extreme = those(open, item -> severity(item) >= RiskScore.EXTREME_FROM, WORST_FIRST);
        List<RaidItemView> overdue = those(open, item -> item.overdue() && (scope.kind() != PacketKind.STEERCO || item.crossAgency()), EARLIEST_FIRST);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentence(open, extreme)));
        if (open.stream().anyMatch(item -> item.score() != null)) {
            blocks.add(new Block.Figures(List.of(RiskMatrix.of(open))));
        }
        blocks.add(extremes(extreme));
        blocks.add(overdue(scope.kind(), overdue));
        if (scope.kind() != PacketKind.STEERCO) {
            blocks.add(others(those(open, item -> !extreme.contains(item) && !overdue.contains(item), EARLIEST_FIRST)));
        }
        return new SectionContent(blocks, items.stream().flatMap(item -> facts(item).stream()).toList());
    }

    private List<RaidItemView> items(PacketScope scope) {
        RaidFilter filter = new RaidFilter(
                null,
                null,
                null,
                null,
                scope.pillar() == null ? null : new PillarId(scope.pillar()),
                scope.action() == null ? null : new ActionId(scope.action()),
                null,
                false,
                null,
                false);
        UUID agency = scope.agency();
        // A decision is recorded here and told elsewhere.
        return register.whole(filter).stream()
                .filter(item -> item.type() != RaidType.DECISION)
                .filter(item -> agency == null || item.actions().stream().anyMatch(action -> new AgencyId(agency).equals(action.leadAgency())))
                .toList();
    }

    private static List<RaidItemView> those(List<RaidItemView> items, Predicate<RaidItemView> wanted, Comparator<RaidItemView> order) {
        return items.stream().filter(wanted).sorted(order).toList();
    }

    private static int severity(RaidItemView item) {
        return item.score() == null ? 0 : item.score().value();
    }

    private static String sentence(List<RaidItemView> open, List<RaidItemView> extreme) {
        String counts = open.stream()
                .collect(Collectors.groupingBy(RaidItemView::type, () -> new EnumMap<>(RaidType.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> plural(one.getValue(), one.getKey()))
                .collect(Collectors.joining(", "));
        return "Open: %s. %d of the risks score %d or more of 25.".formatted(counts, extreme.size(), RiskScore.EXTREME_FROM);
    }

    private static String plural(long count, RaidType type) {
        String one = type.label().toLowerCase(Locale.ROOT);
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return count + " " + (count == 1 ? one : many);
    }

    private Block extremes(List<RaidItemView> items) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Risk", 32),
                Block.Column.text("Score", 12),
                Block.Column.text("Owner", 13),
                Block.Column.text("Response", 27),
                Block.Column.text("Due", 12),
                Block.Column.text("Escalation trigger", 16));
        List<List<Block.Cell>> rows = items.stream()
                .map(item -> List.of(
                        named(item),
                        Block.Cell.of(Objects.requireNonNull(item.score()).text()),
                        Block.Cell.known(item.ownerName()),
                        Block.Cell.known(response(item)),
                        due(item),
                        Block.Cell.known(item.form().trigger())))
                .toList();
        return new Block.Table("Risks that score 15 or more", columns, rows, "No open risk scores 15 or more.").filled();
    }

    private Block overdue(PacketKind kind, List<RaidItemView> items) {
        boolean city = kind == PacketKind.STEERCO;
        List<Block.Column> columns = List.of(
                Block.Column.text("Item", 36),
                Block.Column.text("Kind", 12),
                Block.Column.text("Overdue since", 14),
                Block.Column.text("Owner", 14),
                Block.Column.text("Agencies", 24));
        List<List<Block.Cell>> rows = items.stream()
                .map(item -> List.of(
                        named(item), Block.Cell.of(item.type().label()), due(item), Block.Cell.known(item.ownerName()), Block.Cell.of(agencies(item))))
                .toList();
        return new Block.Table(
                        city ? "Overdue between agencies" : "Overdue",
                        columns,
                        rows,
                        city ? "Nothing that concerns several agencies is overdue." : "Nothing is overdue.")
                .filled();
    }

    private Block others(List<RaidItemView> items) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Item", 44), Block.Column.text("Kind", 14), Block.Column.text("Score", 14), Block.Column.text("Owner", 15), Block.Column.text("Due", 13));
        List<List<Block.Cell>> rows = items.stream()
                .map(item -> List.of(
                        named(item),
                        Block.Cell.of(item.type().label()),
                        Block.Cell.known(item.score() == null ? null : item.score().text()),
                        Block.Cell.known(item.ownerName()),
                        due(item)))
                .toList();
        return new Block.Table("Other open items", columns, rows, "Nothing else is open.").filled();
    }

    private static Block.Cell named(RaidItemView item) {
        String actions = item.actions().stream().map(ActionFacts::label).collect(Collectors.joining("; "));
        return Block.Cell.of(actions.isEmpty() ? item.label() : item.label() + " — " + actions);
    }

    private Block.Cell due(RaidItemView item) {
        LocalDate due = item.form().due();
        return Block.Cell.known(due == null ? null : dates.date(due));
    }

    private static @Nullable String response(RaidItemView item) {
        String text = item.form().responseText();
        if (item.form().response() == null) {
            return text;
        }
        String label = item.form().response().label();
        return text == null ? label : label + ": " + text;
    }

    private static String agencies(RaidItemView item) {
        return item.actions().stream().map(ActionFacts::leadAgencyName).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }

    private List<Fact> facts(RaidItemView item) {
        String key = "raid:" + item.id();
        List<Fact> facts = new ArrayList<>(List.of(new Fact("RAID", key, item.label(), "Status", item.status().label())));
        if (item.score() != null) {
            facts.add(new Fact("RAID", key, item.label(), "Score", item.score().text()));
        }
        if (item.form().due() != null) {
            facts.add(new Fact("RAID", key, item.label(), "Due", dates.date(item.form().due())));
        }
        if (item.ownerName() != null) {
            facts.add(new Fact("RAID", key, item.label(), "Owner", item.ownerName()));
        }
        return facts;
    }
}
